// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/victim.h"

#include <QTest>

#include <csignal>
#include <future>

namespace satchel::trust {

namespace {

constexpr int mostPayments = 6;
constexpr int mostPages = 2;
constexpr int shortLifeUs = 40'000; // dies while the first payments are handed over
constexpr int longLifeUs = 450'000; // dies anywhere between the first payment and the last

/// A thread, so that the moment does not depend on the test's own event loop.
std::future<void> killAfter(std::chrono::microseconds life, qint64 process)
{
    return std::async(std::launch::async, [life, process, never = std::promise<void>()]() mutable {
        never.get_future().wait_for(life);
        ::kill(static_cast<pid_t>(process), SIGKILL);
    });
}

} // namespace

Fate Fate::random(QRandomGenerator &chance)
{
    Fate fate;
    fate.payments = chance.bounded(2, mostPayments + 1);
    fate.pages = chance.bounded(0, mostPages + 1);
    fate.isBurst = chance.bounded(3) > 0;
    fate.life = std::chrono::microseconds(chance.bounded(chance.bounded(3) == 0 ? shortLifeUs : longLifeUs));
    return fate;
}

QList<Due> payUntilKilled(Victim &victim, const Fate &fate)
{
    QList<Due> dues;
    for (int i = 0; i < fate.payments; ++i)
        dues.append(victim.prepare(i < fate.pages));
    const qsizetype atOnce = fate.isBurst ? dues.size() : 1;
    const int before = victim.decided();
    const std::future<void> death = killAfter(fate.life, victim.processId());
    qsizetype asked = 0;
    const auto isOver = [&] {
        while (asked < dues.size() && asked - (victim.decided() - before) < atOnce)
            victim.pay(dues[asked++]);
        return death.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    static_cast<void>(QTest::qWaitFor(isOver, 10'000));
    victim.awaitDeath();
    return dues.mid(0, asked);
}

} // namespace satchel::trust
