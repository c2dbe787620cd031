// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/crashimages.h"
#include "tests/trust/vaultrig.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/vault.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace satchel::trust {

namespace {

const QString vaultName = QStringLiteral("vault.json");

/// A vault whose passphrase is changed, over and over, from the same state.
class Rekeyed
{
public:
    explicit Rekeyed(QString folder)
        : m_folder(std::move(folder))
        , m_words(*mnemonic::wordsOf(mnemonic::newEntropy()))
    {
        QDir().mkpath(m_folder);
        static_cast<void>(vault().create(Vault::newId(), secretOf("old"), {}, m_words));
        m_before = filesIn(m_folder).value(path());
    }

    [[nodiscard]] ChildEnd change(const QStringList &death = {})
    {
        reset({{vaultName, m_before}});
        return runChild(QStringList{QStringLiteral("rekey"), m_folder, QStringLiteral("old"), QStringLiteral("new")}
                        + death);
    }
    /// What opens the vault now: "old", "new", or what is wrong with it.
    [[nodiscard]] QString opener()
    {
        const QByteArray content = filesIn(m_folder).value(path());
        auto known = m_openers.find(content);
        return known == m_openers.end() ? *m_openers.insert(content, tryOut()) : *known;
    }
    [[nodiscard]] QString openerOf(const Image &image)
    {
        reset(image);
        return opener();
    }
    /// Can it be changed in the state that a cut has left?
    [[nodiscard]] bool canBeChanged(const QString &now)
    {
        return vault().changePassphrase(secretOf(now.toLatin1()), secretOf("next"), {}).has_value();
    }
    [[nodiscard]] Image before() const { return {{vaultName, m_before}}; }
    [[nodiscard]] qsizetype distinct() const { return m_openers.size(); }

private:
    [[nodiscard]] QString path() const { return m_folder + QLatin1Char('/') + vaultName; }
    [[nodiscard]] Vault vault() const { return Vault(path(), GuessCost{}); }
    void reset(const Image &image) const
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder + QLatin1Char('/') + name);
        for (auto file = image.begin(); file != image.end(); ++file)
            writeFile(m_folder + QLatin1Char('/') + file.key(), file.value());
    }
    [[nodiscard]] QString tryOut() const
    {
        const bool isOld = vault().unlock(secretOf("old"), {}).has_value();
        const bool isNew = vault().unlock(secretOf("new"), {}).has_value();
        if (isOld == isNew)
            return isOld ? QStringLiteral("both") : QStringLiteral("neither");
        const QString copy = m_folder + QStringLiteral(".words.json");
        writeFile(copy, filesIn(m_folder).value(path()));
        const bool opensByWords = Vault(copy, GuessCost{}).unlockWithWords(m_words, secretOf("words"), {}).has_value();
        QFile::remove(copy);
        return !opensByWords ? QStringLiteral("not the words") : isOld ? QStringLiteral("old") : QStringLiteral("new");
    }

    QString m_folder;
    Secret m_words;
    QByteArray m_before;
    QHash<QByteArray, QString> m_openers; ///< By the content of the vault's file: each is really opened once.
};

void check(Trial &trial, const QString &opener, const QString &where)
{
    trial.check(opener == QLatin1StringView("old") || opener == QLatin1StringView("new"),
                QStringLiteral("%1: opened by %2").arg(where, opener));
}

/// Every state that a power cut may leave, by the calls that were made until then.
void cutPower(Trial &trial, Rekeyed &vault, const QList<FileCall> &calls)
{
    for (qsizetype made = 0; made <= calls.size(); ++made) {
        for (const Image &image : imagesAfter(vault.before(), calls.first(made))) {
            const QString opener = vault.openerOf(image);
            check(trial, opener, QStringLiteral("power cut after %1 calls").arg(made));
            if (made == calls.size())
                trial.check(opener == QLatin1StringView("new"), QStringLiteral("an acknowledged change was lost"));
        }
    }
}

/// The process dies before each call, after the last, and within each write.
void killAtEachCall(Trial &trial, Rekeyed &vault, const QList<FileCall> &calls)
{
    for (int at = 0; at <= calls.size(); ++at) {
        const bool dies = vault.change({QString::number(at), QStringLiteral("-1")}).wasKilled;
        const QString opener = vault.opener();
        check(trial, opener, QStringLiteral("death at call %1").arg(at));
        trial.check(dies == (at < calls.size()) && vault.canBeChanged(opener),
                    QStringLiteral("death at call %1: cannot be changed afterwards").arg(at));
    }
}

void killWithinTheWrite(Trial &trial, Rekeyed &vault, const QList<FileCall> &calls)
{
    const auto write = std::ranges::find(calls, QByteArray("write"), &FileCall::what);
    const auto at = QString::number(write - calls.begin());
    const int wanted = std::max(1, trial.rounds() - trial.tried());
    for (int i = 0; write != calls.end() && i < wanted; ++i) {
        const qsizetype part = i * write->bytes.size() / wanted;
        static_cast<void>(vault.change({at, QString::number(part)}));
        check(trial, vault.opener(), QStringLiteral("death after %1 bytes").arg(part));
    }
}

} // namespace

void tryRekey(Trial &trial)
{
    Rekeyed vault(trial.folder() + QStringLiteral("/wallet"));
    const ChildEnd whole = vault.change();
    const QList<FileCall> calls = callsOf(whole.output);
    trial.check(whole.code == 0 && !calls.isEmpty() && vault.opener() == QLatin1StringView("new"),
                QStringLiteral("an undisturbed change fails"));
    cutPower(trial, vault, calls);
    const int images = trial.tried();
    killAtEachCall(trial, vault, calls);
    killWithinTheWrite(trial, vault, calls);
    trial.note(QStringLiteral("%1 calls; %2 states after a power cut, %3 deaths; %4 different vaults were opened")
                   .arg(calls.size())
                   .arg(images)
                   .arg(trial.tried() - images)
                   .arg(vault.distinct()));
}

} // namespace satchel::trust
