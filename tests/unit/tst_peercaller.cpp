// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/peercaller.h"

#include <QTest>

#include <atomic>

using namespace satchel;
using namespace std::chrono_literals;

class TestPeerCaller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsUntilNobodyIsAway();
    void noticesWhoGoesAwayLater();
    void callsAtOnceWhenSomebodyWaits();
    void callsOnceMoreWhenNobodyIsAway();
    void endsBetweenCalls();

private:
    /// Counts its calls, of which the next is an hour away.
    [[nodiscard]] PeerCaller::Call count(bool isSomebodyAway)
    {
        m_calls = 0;
        return [this, isSomebodyAway] {
            ++m_calls;
            return isSomebodyAway;
        };
    }

    std::atomic_int m_calls = 0;
};

void TestPeerCaller::callsUntilNobodyIsAway()
{
    std::atomic_int failing = 3;
    PeerCaller caller([&] { return --failing >= 0; }, {1ms, 4ms});
    caller.start();
    QTRY_VERIFY(failing < 0);
}

void TestPeerCaller::noticesWhoGoesAwayLater()
{
    std::atomic_bool isAway = false;
    std::atomic_int calls = 0;
    PeerCaller caller(
        [&] {
            calls += isAway ? 1 : 0;
            return isAway.load();
        },
        {1ms, 4ms});
    caller.start();
    isAway = true;
    QTRY_VERIFY(calls > 3);
}

void TestPeerCaller::callsAtOnceWhenSomebodyWaits()
{
    PeerCaller caller(count(true), {1h, 1h});
    caller.start();
    QTRY_COMPARE(m_calls, 1);
    caller.hurry();
    QTRY_COMPARE(m_calls, 2);
}

/// A channel can be out of use while its peer is there: whoever hurries then gets one call, not one after the other.
void TestPeerCaller::callsOnceMoreWhenNobodyIsAway()
{
    PeerCaller caller(count(false), {1h, 1h});
    caller.start();
    QTRY_COMPARE(m_calls, 1);
    caller.hurry();
    QTRY_VERIFY(m_calls >= 2);
    caller.end();
    QCOMPARE(m_calls, 2);
}

void TestPeerCaller::endsBetweenCalls()
{
    PeerCaller caller(count(true), {1h, 1h});
    caller.start();
    QTRY_COMPARE(m_calls, 1);
    caller.end();
    caller.hurry();
    QCOMPARE(m_calls, 1);
    caller.start();
    QTRY_VERIFY(m_calls > 1);
}

QTEST_GUILESS_MAIN(TestPeerCaller)
#include "tst_peercaller.moc"
