// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"
#include "tests/trust/filecalls.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/walletsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <cstdio>
#include <unistd.h>

/// What the rows of the vault do in processes of their own, because it ends with a sudden death or wants another keychain.
///   rekey FOLDER OLD NEW [AT PART]    changes the passphrase of FOLDER/vault.json; prints its journal, or dies at a call
///   guess FOLDER PASSPHRASE           one counted try; prints a line when it begins
///   make ROOT PASSPHRASE              a wallet with a device key; prints its words
///   derive                            entropy and seed from the twelve words on its input; then it waits for the end of that
///   open ROOT PASSPHRASE NEW WORDS    every way into it; prints a line of codes and times
using namespace satchel;

namespace {

Secret secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::take(bytes);
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

int rekey(const QStringList &words)
{
    const QByteArray folder = words[0].toUtf8() + '/';
    if (words.size() > 3)
        trust::filecalls::dieAt(folder, words[3].toInt(), words[4].toInt());
    else
        trust::filecalls::journal(folder);
    const Done changed = Vault(words[0] + QStringLiteral("/vault.json"), GuessCost{})
                             .changePassphrase(secretOf(words[1]), secretOf(words[2]), {});
    say(trust::filecalls::journalled());
    return changed ? 0 : 1;
}

int guess(const QStringList &words)
{
    const Vault vault(words[0] + QStringLiteral("/vault.json"), GuessCost{});
    const auto opened = Tries(words[0] + QStringLiteral("/tries.json")).attempt([&] {
        say("begun");
        return vault.unlock(secretOf(words[1]), {});
    });
    return opened ? 0 : 1;
}

template<typename T>
Result<T> await(const Future<T> &future)
{
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    return isThere ? future.result() : fail(ErrorCode::TimedOut);
}

std::unique_ptr<WalletSession> sessionIn(const DataFolder &folder)
{
    SessionParts parts{folder, Network::Sandbox, [] { return std::make_unique<FakeEngine>(); }};
    parts.isOffline = true;
    parts.cost = GuessCost{};
    return std::make_unique<WalletSession>(parts);
}

int make(const QStringList &words)
{
    const auto folder = DataFolder::open(words[0], Network::Sandbox);
    const auto session = sessionIn(*folder);
    const auto twelve = await(session->newWords());
    const Done made = await(session->create(secretOf(words[1])));
    say(*twelve + '\n' + (made && session->status().hasKeychain ? "device key" : "alone"));
    return await(session->stop()) ? 0 : 1;
}

/// One step: its code and how long it took.
QByteArray timed(const std::function<Done()> &step)
{
    QElapsedTimer timer;
    timer.start();
    const Done done = step();
    return QByteArray::number(done ? 0 : int(done.error().code)) + ' ' + QByteArray::number(timer.elapsed());
}

int open(const QStringList &words)
{
    QElapsedTimer start;
    start.start();
    const auto folder = DataFolder::open(words[0], Network::Sandbox);
    auto session = sessionIn(*folder);
    const bool isLocked = session->status().state == api::SessionState::Locked;
    QByteArray line = QByteArray::number(isLocked ? start.elapsed() : -1);
    line += ' ' + timed([&] { return await(session->unlock(secretOf(words[1]))); });
    if (session->wallet())
        static_cast<void>(await(session->lock()));
    line += ' ' + timed([&] { return await(session->unlockWithWords(secretOf(words[3]), secretOf(words[2]))); });
    if (session->wallet())
        static_cast<void>(await(session->lock()));
    line += ' ' + timed([&] { return await(session->unlock(secretOf(words[2]))); });
    say(line);
    return await(session->stop()) ? 0 : 1;
}

/// No copy but Satchel's own: nothing between the pipe and a Secret.
Secret wordsFromInput()
{
    Secret line(256);
    const ssize_t length = ::read(STDIN_FILENO, line.bytes().data(), line.size());
    return Secret::copyOf(line.bytes().first(static_cast<std::size_t>(std::max<ssize_t>(length, 0))));
}

int derive()
{
    const bool isDerived = mnemonic::entropyOf(wordsFromInput())
                               .and_then([](const Secret &entropy) { return mnemonic::seedOf(entropy); })
                               .has_value();
    say(isDerived ? "derived" : "refused");
    char end = 0;
    return ::read(STDIN_FILENO, &end, 1) == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(2);
    const QString what = QCoreApplication::arguments().value(1);
    if (what == QLatin1StringView("rekey") && words.size() >= 3)
        return rekey(words);
    if (what == QLatin1StringView("guess") && words.size() == 2)
        return guess(words);
    if (what == QLatin1StringView("derive") && words.isEmpty())
        return derive();
    if (what == QLatin1StringView("make") && words.size() == 2)
        return make(words);
    if (what == QLatin1StringView("open") && words.size() == 4)
        return open(words);
    return 2;
}
