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
    void endsBetweenCalls();
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
    std::atomic_int calls = 0;
    PeerCaller caller(
        [&] {
            ++calls;
            return true;
        },
        {1h, 1h});
    caller.start();
    QTRY_COMPARE(calls, 1);
    caller.hurry();
    QTRY_COMPARE(calls, 2);
}

void TestPeerCaller::endsBetweenCalls()
{
    std::atomic_int calls = 0;
    PeerCaller caller(
        [&] {
            ++calls;
            return true;
        },
        {1h, 1h});
    caller.start();
    QTRY_COMPARE(calls, 1);
    caller.end();
    caller.hurry();
    QCOMPARE(calls, 1);
    caller.start();
    QTRY_VERIFY(calls > 1);
}

QTEST_GUILESS_MAIN(TestPeerCaller)
#include "tst_peercaller.moc"
