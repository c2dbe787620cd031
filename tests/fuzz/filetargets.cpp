// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"
#include "tests/fuzz/workfile.h"
#include "ui/windowmemory.h"
#include "wallet/session/tries.h"
#include "wallet/session/vaultfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace satchel::fuzz {

namespace {

/// The check of the vault says only that nothing was altered by accident: whoever alters on purpose corrects it.
QByteArray withCheck(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(QStringLiteral("check"));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray check = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    object.insert(QStringLiteral("check"), QString::fromLatin1(check));
    return QJsonDocument(object).toJson();
}

Fault checkVault(const QByteArray &bytes)
{
    const QString path = workFile(QStringLiteral("vault.json"));
    writeWorkFile(path, bytes);
    const auto vault = readVaultFile(path);
    if (!vault)
        return vault.error().code == ErrorCode::Internal ? QStringLiteral("an error of ours") : Fault();
    return !isAcceptable(vault->cost) || vault->id.isEmpty() ? QStringLiteral("a vault that asks for absurd work")
                                                             : Fault();
}

Fault vault(const QByteArray &input)
{
    const Fault fault = checkVault(input);
    return fault.isNull() ? checkVault(withCheck(input)) : fault;
}

/// tries.json, as one who can write it would have it: neither a way around the wait nor a lock without an end.
Fault tries(const QByteArray &input)
{
    const QString path = workFile(QStringLiteral("tries.json"));
    writeWorkFile(path, input);
    Moment now{"boot", std::chrono::hours(5), std::chrono::hours(500'000)};
    Tries tries(path, [&now] { return now; });
    const auto before = tries.wait();
    if (before.count() < 0 || before > Tries::longestWait)
        return QStringLiteral("a wait of %1 ms").arg(before.count());
    now.sinceBoot += before;
    now.wall += before;
    if (tries.wait().count() != 0)
        return QStringLiteral("a wait without an end");
    const auto answer = tries.attempt([] { return Done(fail(ErrorCode::WrongPassphrase)); });
    if (answer || answer.error().code != ErrorCode::WrongPassphrase)
        return QStringLiteral("a try that was not made");
    return tries.wait() < before ? QStringLiteral("a wrong try that made the wait shorter") : Fault();
}

/// window.ini
Fault settings(const QByteArray &input)
{
    static int number = 0; // QSettings remembers files by their name
    const QString path = workFile(QStringLiteral("window-%1.ini").arg(++number));
    writeWorkFile(path, input);
    {
        QSettings settings(path, QSettings::IniFormat);
        const ui::WindowMemory memory(settings);
        static_cast<void>(memory.shape().isValid());
        static_cast<void>(memory.isMaximised());
        static_cast<void>(memory.place());
        static_cast<void>(memory.article() + memory.reading());
        for (const char *name : {"language", "appearance", "isNotifying", "textSize"})
            static_cast<void>(settings.value(QLatin1String(name)).toString());
    }
    QFile::remove(path);
    return {};
}

} // namespace

QList<Target> fileTargets()
{
    return {{"vault", vault}, {"settings", settings, 2'048}, {"tries", tries, 512}};
}

} // namespace satchel::fuzz
