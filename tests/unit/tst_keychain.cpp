// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/keychain.h"

#include <QtTest>

using namespace satchel;

/// Run by tests/support/with-keyring, and a second time without any bus.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsADeviceKey();
    void replacesADeviceKey();
    void saysWhatIsNotThere();
    void removes();
    void goesOnWithoutAKeychain();

private:
    static bool hasBus() { return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"); }
    template<typename T>
    static Result<T> wait(Future<T> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 8000) ? future.result()
                                                                          : Result<T>(fail(ErrorCode::TimedOut));
    }

    Keychain m_keychain;
    const QString m_name = QStringLiteral("device key of wallet 00");
};

void TestKeychain::keepsADeviceKey()
{
    if (!hasBus())
        QSKIP("needs a keyring");
    const Secret key = Secret::random(32);
    QVERIFY(wait(m_keychain.write(m_name, key)));
    const auto read = wait(m_keychain.read(m_name));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY((*read)->equals(key));
}

void TestKeychain::replacesADeviceKey()
{
    if (!hasBus())
        QSKIP("needs a keyring");
    const Secret key(32);
    QVERIFY(wait(m_keychain.write(m_name, Secret::random(32))));
    QVERIFY(wait(m_keychain.write(m_name, key)));
    const auto read = wait(m_keychain.read(m_name));
    QVERIFY(read && (*read)->equals(key));
}

void TestKeychain::saysWhatIsNotThere()
{
    if (!hasBus())
        QSKIP("needs a keyring");
    const auto read = wait(m_keychain.read(QStringLiteral("nothing of this name")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
}

void TestKeychain::removes()
{
    if (!hasBus())
        QSKIP("needs a keyring");
    QVERIFY(wait(m_keychain.write(m_name, Secret::random(32))));
    QVERIFY(wait(m_keychain.remove(m_name)));
    QCOMPARE(wait(m_keychain.read(m_name)).error().code, ErrorCode::NotFound);
    QVERIFY(wait(m_keychain.remove(m_name)));
}

void TestKeychain::goesOnWithoutAKeychain()
{
    if (hasBus())
        QSKIP("needs no bus");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wait(m_keychain.read(m_name)).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(wait(m_keychain.write(m_name, Secret::random(32))).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(wait(m_keychain.remove(m_name)).error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
