// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"
#include "wallet/session/devicekey.h"
#include "wallet/session/walletsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace satchel;
using api::SessionState;

/// A wallet with its second factor in a real keyring. Run by tests/support/with-keyring.
class TestKeychainSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsADamagedEntry();
    void livesWithItsDeviceKey();

private:
    static Secret secret(const QByteArray &text)
    {
        QByteArray copy(text.constData(), text.size());
        return Secret::take(copy);
    }
    template<typename T>
    static Result<T> await(const Future<T> &future)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return isThere ? future.result() : Result<T>(fail(ErrorCode::TimedOut));
    }
};

void TestKeychainSession::tellsADamagedEntry()
{
    const Secret key = Secret::random(devicekey::size);
    const Secret entry = devicekey::entryOf(key);
    QVERIFY(devicekey::keyOf(entry)->equals(key));
    QVERIFY(devicekey::keyOf(key)->equals(key)); // as the first wallets have it
    for (std::size_t i = 0; i < entry.size(); ++i) {
        Secret spoilt = entry.clone();
        spoilt.bytes()[i] ^= 4;
        QVERIFY(!devicekey::keyOf(spoilt));
        QVERIFY(i == devicekey::size || !devicekey::keyOf(Secret::copyOf(entry.bytes().first(i))));
    }
}

void TestKeychainSession::livesWithItsDeviceKey()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("needs a keyring");
    const QTemporaryDir root;
    const auto folder = DataFolder::open(root.path(), Network::Sandbox);
    SessionParts parts{*folder, Network::Sandbox, [] { return std::make_unique<FakeEngine>(); }};
    parts.isOffline = true;
    parts.cost = GuessCost();
    WalletSession session(parts);
    QTRY_VERIFY(session.status().hasKeychain); // known before there is a wallet
    const auto words = await(session.newWords());
    QVERIFY(await(session.create(secret("pass"))));
    QVERIFY(session.status().hasKeychain);
    QVERIFY(Vault(folder->vault()).info()->needsDeviceKey);
    QVERIFY(await(session.changePassphrase(secret("pass"), secret("other"))));
    QVERIFY(await(session.lock()));
    QVERIFY(await(session.unlock(secret("other"))));
    QVERIFY(session.status().hasKeychain);
    QVERIFY(await(session.lock()));

    Keychain keychain;
    QVERIFY(await(keychain.remove(Vault(folder->vault()).info()->deviceKeyName)));
    QCOMPARE(await(session.unlock(secret("other"))).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(session.status().state, SessionState::Locked);
    QVERIFY(await(session.unlockWithWords(secret(*words), secret("new"))));
    QVERIFY(!session.status().hasKeychain);
    QVERIFY(await(session.lock()));
    QVERIFY(await(session.unlock(secret("new"))));
    QVERIFY(!session.status().hasKeychain);
    QVERIFY(await(session.stop()));
}

QTEST_GUILESS_MAIN(TestKeychainSession)
#include "tst_keychainsession.moc"
