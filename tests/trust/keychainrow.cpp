// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/vaultrig.h"
#include "wallet/core/error.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr int skipped = 77;
constexpr int longestStartMs = 3000;
constexpr int longestAnswerMs = 4500; ///< The keychain's own limit is 3 seconds.

/// One wallet made with a good keychain, and how its keychain fails later.
struct Bench {
    QString folder;
    QByteArray words;
    QList<QByteArray> secrets; ///< What must lie nowhere in the clear.

    [[nodiscard]] QString at(const QString &name) const { return folder + QLatin1Char('/') + name; }
    [[nodiscard]] ChildEnd run(const QString &mode, const QString &store, const QStringList &arguments) const
    {
        return runChild(arguments,
                        {QStringLiteral(SATCHEL_TEST_SUPPORT "/with-secrets"), mode, at(store),
                         at(mode + QStringLiteral("-home"))});
    }
};

QList<QByteArray> formsOf(const QByteArray &secret)
{
    return {secret, secret.toHex(), secret.toBase64(), secret.toHex().toUpper()};
}

/// What the good keychain was given.
QByteArray entryIn(const QString &store)
{
    const QJsonArray items = QJsonDocument::fromJson(filesIn(QFileInfo(store).path()).value(store)).array();
    return QByteArray::fromBase64(items.first().toObject()[QLatin1StringView("secret")].toString().toLatin1());
}

bool isInTheClear(const Bench &bench, const QString &folder)
{
    const auto files = filesIn(folder);
    return std::ranges::any_of(files, [&](const QByteArray &content) {
        return std::ranges::any_of(bench.secrets, [&](const QByteArray &secret) { return content.contains(secret); });
    });
}

void copyAll(const QString &from, const QString &to)
{
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to});
}

/// A wallet that is there already: refused without its key, opened by the words, and by the new passphrase from then on.
void openWith(Trial &trial, const Bench &bench, const QString &mode)
{
    copyAll(bench.at(QStringLiteral("good")), bench.at(mode));
    copyAll(bench.at(QStringLiteral("good.json")), bench.at(mode + QStringLiteral(".json")));
    const ChildEnd end = bench.run(mode, mode + QStringLiteral(".json"),
                                   {QStringLiteral("open"), bench.at(mode), QStringLiteral("old"),
                                    QStringLiteral("new"), QString::fromLatin1(bench.words)});
    const QByteArrayList said = end.output.trimmed().split('\n').last().split(' ');
    const auto number = [&](int i) { return said.value(i, "-1").toInt(); };
    const auto say = [&](const char *what) {
        return QStringLiteral("%1: %2 (%3)").arg(mode, QLatin1StringView(what), QString::fromLatin1(said.join(' ')));
    };
    trial.check(end.code == 0 && number(0) >= 0 && number(0) < longestStartMs, say("does not start in time"));
    trial.check(number(1) == int(ErrorCode::KeychainUnavailable), say("the passphrase alone is answered otherwise"));
    trial.check(number(2) >= 0 && number(2) < longestAnswerMs, say("the answer takes too long"));
    trial.check(number(3) == 0 && number(5) == 0, say("no way in by words and a new passphrase"));
    trial.check(!isInTheClear(bench, bench.at(mode)) && !isInTheClear(bench, bench.at(mode + QStringLiteral("-home"))),
                say("the device key lies in the clear"));
    trial.note(QStringLiteral("%1: start %2 ms, refused after %3 ms").arg(mode).arg(number(0)).arg(number(2)));
}

/// A wallet that is made now: by the passphrase alone, unless the keychain gives back what it was given; and nobody is
/// asked for the password of a keychain that he may never have heard of.
void makeWith(Trial &trial, const Bench &bench, const QString &mode)
{
    const QString root = bench.at(mode + QStringLiteral("-fresh"));
    const ChildEnd end
        = bench.run(mode, mode + QStringLiteral("-fresh.json"), {QStringLiteral("make"), root, QStringLiteral("old")});
    const bool isAlone = end.output.trimmed().endsWith("alone");
    trial.check(end.code == 0 && isAlone == (mode != QLatin1StringView("missing")),
                QStringLiteral("%1: a new wallet is not made, or trusts this keychain").arg(mode));
    trial.check(filesIn(bench.at(mode + QStringLiteral("-home"))).isEmpty(),
                QStringLiteral("%1: something was written elsewhere").arg(mode));
    trial.check(!QFileInfo::exists(bench.at(mode + QStringLiteral("-fresh.json.prompted"))),
                QStringLiteral("%1: a password was asked for").arg(mode));
}

} // namespace

void tryKeychain(Trial &trial)
{
    Bench bench{trial.folder(), {}, {}};
    const ChildEnd made = bench.run(QStringLiteral("good"), QStringLiteral("good.json"),
                                    {QStringLiteral("make"), bench.at(QStringLiteral("good")), QStringLiteral("old")});
    if (made.code == skipped)
        return trial.skip(QStringLiteral("needs dbus-daemon and python3-gi"));
    bench.words = made.output.split('\n').first();
    const QByteArray entry = entryIn(bench.at(QStringLiteral("good.json")));
    bench.secrets = formsOf(entry.first(32)) + formsOf(entry);
    trial.check(made.code == 0 && made.output.contains("device key") && entry.size() > 32,
                QStringLiteral("a wallet with a device key is not made"));
    for (const char *mode :
         {"nobus", "noservice", "locked", "denied", "unmade", "mute", "wrong", "missing", "corrupt", "swapped"}) {
        openWith(trial, bench, QLatin1StringView(mode));
        makeWith(trial, bench, QLatin1StringView(mode));
    }
}

} // namespace satchel::trust
