// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"
#include "tests/support/privatebus.h"

#include <QDBusContext>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::journey;
using api::SessionState;

/// What logind does with those who want to hold up a sleep: each holds one end of a pipe, and lets go by closing it.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        ::close(m_end);
    }

    [[nodiscard]] bool isHeldUp() const
    {
        pollfd end{m_end, 0, 0};
        return m_end >= 0 && ::poll(&end, 1, 0) >= 0 && (end.revents & POLLHUP) == 0;
    }
    QStringList asked;
    bool isSlow = false; ///< It answers when answer() is called.
    [[nodiscard]] bool isAsked() const { return m_question.type() == QDBusMessage::MethodCallMessage; }
    void answer()
    {
        m_bus.send(std::exchange(m_question, {}).createReply(QVariant::fromValue(holdUp())));
        isSlow = false;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, // NOLINT: its name
                                    const QString &mode)
    {
        asked.append(what + QLatin1Char(' ') + mode);
        if (!isSlow)
            return holdUp();
        setDelayedReply(true);
        m_question = message();
        return {};
    }

Q_SIGNALS:
    void PrepareForSleep(bool isAbout); // NOLINT: its name

private:
    QDBusUnixFileDescriptor holdUp()
    {
        ::close(m_end);
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return {};
        m_end = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

    QDBusConnection m_bus;
    QDBusMessage m_question;
    int m_end = -1;
};

/// The real core on a machine that sleeps.
class TestSleep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsUpTheSleepUntilItIsLocked();
    void holdsUpTheNextSleepToo();
    void lockedCoreLetsItSleepAtOnce();
    void locksWhatIsJustBeingOpened();
    void lockThatComesTooLateHoldsUpTheNextSleep();
    void waitsForALockThatIsUnderWay();
    void answerThatComesAfterTheLockHoldsUpNothing();
    void asksALogindThatWasStartedAgain();
    void cleanupTestCase() { m_core.reset(); }

private:
    [[nodiscard]] SessionState stateNow();
    [[nodiscard]] bool sleepsLocked();
    [[nodiscard]] bool wakesUp();

    testing::PrivateBus m_bus;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<CoreRun> m_core;
};

/// Asked for, so that everything is there that the core said before.
SessionState TestSleep::stateNow()
{
    static_cast<void>(m_core->await(m_core->client().session()->noteActivity()));
    return m_core->client().session()->status().state;
}

void TestSleep::initTestCase()
{
    if (m_bus.address().isEmpty())
        QSKIP("needs dbus-daemon");
    m_logind = std::make_unique<FakeLogind>(m_bus.connection("logind"));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1());
    m_core = std::make_unique<CoreRun>();
    QVERIFY(m_core->start());
    QCOMPARE(m_core->makeWallet().code, ErrorCode::None);
    QCOMPARE(m_core->openChannel().code, ErrorCode::None);
    QTRY_VERIFY(m_logind->isHeldUp());
    QCOMPARE(m_logind->asked, QStringList(QStringLiteral("sleep delay")));
}

/// The machine sleeps as soon as it may; the wallet must be locked then.
bool TestSleep::sleepsLocked()
{
    const bool maySleep = QTest::qWaitFor([this] { return !m_logind->isHeldUp(); }, 20'000);
    return maySleep && stateNow() == SessionState::Locked;
}

bool TestSleep::wakesUp()
{
    Q_EMIT m_logind->PrepareForSleep(false);
    return QTest::qWaitFor([this] { return m_logind->isHeldUp(); });
}

void TestSleep::holdsUpTheSleepUntilItIsLocked()
{
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
}

void TestSleep::holdsUpTheNextSleepToo()
{
    QVERIFY(wakesUp());
    QCOMPARE(m_core->unlock().code, ErrorCode::None);
    QVERIFY(m_core->awaitState(SessionState::Running));
    const auto offer = m_core->look(QStringLiteral("/jangdok/"));
    QVERIFY(offer);
    QVERIFY(m_core->buy(*offer)->state == api::PurchaseState::Delivered);
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
}

void TestSleep::lockedCoreLetsItSleepAtOnce()
{
    QVERIFY(wakesUp());
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
}

void TestSleep::locksWhatIsJustBeingOpened()
{
    QVERIFY(wakesUp());
    QByteArray passphrase("sandbox");
    const auto opening = m_core->client().session()->unlock(Secret::take(passphrase));
    QVERIFY(m_core->awaitState(SessionState::Opening));
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
    QVERIFY(m_core->await(opening));
}

/// The machine waits no longer than logind lets it; what was locked for the last sleep must not let the next one go.
void TestSleep::lockThatComesTooLateHoldsUpTheNextSleep()
{
    QVERIFY(wakesUp());
    QCOMPARE(m_core->unlock().code, ErrorCode::None);
    QVERIFY(m_core->awaitState(SessionState::Running));
    Q_EMIT m_logind->PrepareForSleep(true);
    Q_EMIT m_logind->PrepareForSleep(false);
    QVERIFY(m_core->awaitState(SessionState::Locked));
    QCOMPARE(stateNow(), SessionState::Locked);
    QVERIFY(m_logind->isHeldUp());
}

void TestSleep::waitsForALockThatIsUnderWay()
{
    QCOMPARE(m_core->unlock().code, ErrorCode::None);
    QVERIFY(m_core->awaitState(SessionState::Running));
    const auto locked = m_core->client().session()->lock();
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
    QVERIFY(m_core->await(locked));
    QVERIFY(wakesUp());
}

/// Woken up for a moment: the machine is about to sleep again before logind has answered.
void TestSleep::answerThatComesAfterTheLockHoldsUpNothing()
{
    m_logind->isSlow = true;
    Q_EMIT m_logind->PrepareForSleep(false);
    QTRY_VERIFY(m_logind->isAsked());
    QCOMPARE(m_core->unlock().code, ErrorCode::None);
    QVERIFY(m_core->awaitState(SessionState::Running));
    Q_EMIT m_logind->PrepareForSleep(true);
    QVERIFY(sleepsLocked());
    m_logind->answer();
    QTRY_VERIFY2(!m_logind->isHeldUp(), "a locked wallet holds up the sleep");
}

void TestSleep::asksALogindThatWasStartedAgain()
{
    QVERIFY(wakesUp());
    m_logind.reset();
    m_logind = std::make_unique<FakeLogind>(m_bus.connection("logind"));
    QTRY_VERIFY2(m_logind->isHeldUp(), "nobody has asked it");
}

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
