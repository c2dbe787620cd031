// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/vaultrig.h"
#include "wallet/core/async.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/tries.h"
#include "wallet/session/walletfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThreadPool>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr int timedTries = 15;
constexpr const char *rightOne = "the harbour at night";

/// A wallet on disk, its clock turned by hand.
struct Guessed {
    explicit Guessed(const QString &root)
        : folder(*DataFolder::open(root, Network::Sandbox))
        , vault(folder.vault(), GuessCost{})
    {
        const auto words = mnemonic::wordsOf(mnemonic::newEntropy());
        const auto keys = vault.create(Vault::newId(), secretOf(rightOne), {}, *words);
        QThreadPool pool; // files are not for the main thread
        static_cast<void>(runOn<void>(&pool, [&]() -> Done {
                              closeFiles(**openFiles(folder, **keys));
                              return {};
                          }).result());
    }
    Tries tries() // a new one each time: as after a restart
    {
        return Tries(folder.tries(), [this] { return now; });
    }
    Result<OpenVault> guess(const QByteArray &passphrase)
    {
        return tries().attempt([&] { return vault.unlock(secretOf(passphrase), {}); });
    }
    QMap<QString, QByteArray> files() const { return filesIn(folder.path(), QStringLiteral("tries.json")); }

    DataFolder folder;
    Vault vault;
    Moment now = Moment::now();
};

/// Near the right one, far from it, empty, long.
QByteArray wrongOne(int number)
{
    QByteArray near(rightOne);
    switch (number % 5) {
    case 0:
        near[number % near.size()] = static_cast<char>(near.at(number % near.size()) ^ (1 << number % 5));
        return near;
    case 1:
        return near.left(number % near.size());
    case 2:
        return near + QByteArray(1 + number % 400, ' ');
    case 3:
        return near.toUpper() + QByteArray::number(number);
    default:
        return QByteArray::number(QRandomGenerator::global()->generate64());
    }
}

double median(QList<qint64> times)
{
    std::ranges::sort(times);
    return static_cast<double>(times.at(times.size() / 2));
}

void compareTimes(Trial &trial, const Guessed &wallet)
{
    QList<qint64> right;
    QList<qint64> wrong;
    QElapsedTimer timer;
    for (int i = 0; i < 2 * timedTries; ++i) {
        timer.start();
        const bool isRight = i % 2 == 0;
        static_cast<void>(wallet.vault.unlock(secretOf(isRight ? rightOne : "the harbour at dawn!"), {}));
        (isRight ? right : wrong).append(timer.nsecsElapsed());
    }
    trial.note(QStringLiteral("right %1 ms, wrong %2 ms (medians of %3): %4 % apart; 5 % are wanted")
                   .arg(median(right) / 1e6, 0, 'f', 1)
                   .arg(median(wrong) / 1e6, 0, 'f', 1)
                   .arg(timedTries)
                   .arg(100 * (median(right) / median(wrong) - 1), 0, 'f', 1));
}

/// Killed while it guesses: counted all the same.
void killDuringATry(Trial &trial, const Guessed &wallet)
{
    const qsizetype before = wallet.files().size();
    QProcess child;
    child.start(childProgram(), {QStringLiteral("guess"), wallet.folder.wallet(), QStringLiteral("wrong")});
    child.waitForReadyRead();
    child.kill();
    child.waitForFinished();
    trial.check(QFile::exists(wallet.folder.tries()) && wallet.files().size() == before,
                QStringLiteral("a try that was killed is not counted"));
    QFile::remove(wallet.folder.tries());
}

/// Even for the right one.
bool mustWait(Guessed &wallet)
{
    const auto next = wallet.guess(rightOne);
    return !next && next.error().code == ErrorCode::TooManyTries;
}

} // namespace

void tryPassphrases(Trial &trial)
{
    Guessed wallet(trial.folder());
    const auto before = wallet.files();
    killDuringATry(trial, wallet);
    for (int i = 0; trial.tried() < trial.rounds(); ++i) {
        wallet.now.sinceBoot += wallet.tries().wait();
        const auto opened = wallet.guess(wrongOne(i));
        const bool isRefused = !opened && opened.error().code == ErrorCode::WrongPassphrase;
        const bool waits = i + 1 < Tries::freeTries || mustWait(wallet);
        const bool isSame = wallet.files() == before;
        trial.check(isRefused && waits && isSame, [&] {
            return QStringLiteral("try %1: %2%3%4")
                .arg(i)
                .arg(isRefused ? QString() : QStringLiteral("opened or failed otherwise; "),
                     waits ? QString() : QStringLiteral("the next try did not wait; "),
                     isSame ? QString() : QStringLiteral("a file changed"));
        });
    }
    wallet.now.sinceBoot += wallet.tries().wait();
    trial.check(wallet.guess(rightOne).has_value(), QStringLiteral("the right one does not open any more"));
    compareTimes(trial, wallet);
}

} // namespace satchel::trust
