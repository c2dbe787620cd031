// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/trust/writefail.h"

#include <sqlite3.h>

#include <array>
#include <functional>

namespace satchel::trust {

namespace {

using faults::Call;

constexpr int enough = 3; // failures, each of which may take its whole patience

struct Failure {
    Call call;
    int code;
    const char *name;
};

constexpr std::array failures{
    Failure{Call::Write, SQLITE_FULL, "full at write"},
    Failure{Call::Write, SQLITE_IOERR_WRITE, "I/O error at write"},
    Failure{Call::Write, SQLITE_READONLY, "read-only at write"},
    Failure{Call::Sync, SQLITE_IOERR_FSYNC, "I/O error at sync"},
    Failure{Call::Read, SQLITE_IOERR_READ, "I/O error at read"},
    Failure{Call::Lock, SQLITE_BUSY, "busy at lock"},
    Failure{Call::Lock, SQLITE_IOERR_LOCK, "I/O error at lock"},
};

/// One kind of failure, at the calls of the pattern in turn, or at as many as there are tries, evenly.
class Tries
{
public:
    Tries(Trial &trial, WriteFail &rig, const Failure &failure)
        : m_trial(trial)
        , m_rig(rig)
        , m_failure(failure)
    { }

    void run(int tries, const char *end, const std::function<QString(const faults::Fault &, int)> &once)
    {
        const int calls = m_rig.calls(m_failure.call);
        for (int number = 0; number < tries && m_trial.failures() < enough; ++number) {
            const int place = 1 + static_cast<int>(qint64(number) * calls / tries);
            const faults::Fault fault{m_failure.call, m_failure.code, place, number % 3 != 2};
            const QString wrong = once(fault, number);
            m_trial.check(wrong.isEmpty(),
                          QStringLiteral("%1, call %2 of %3, %4: %5")
                              .arg(QLatin1StringView(m_failure.name))
                              .arg(place)
                              .arg(calls)
                              .arg(QLatin1StringView(end), wrong));
        }
    }

private:
    Trial &m_trial;
    WriteFail &m_rig;
    const Failure &m_failure;
};

void tryAll(Trial &trial)
{
    WriteFail rig(trial.folder() + QStringLiteral("/store"));
    const int each = trial.rounds() / static_cast<int>(failures.size());
    for (const Failure &failure : failures) {
        Tries tries(trial, rig, failure);
        tries.run(each / 2, "space returns", [&](const faults::Fault &fault, int number) {
            const bool seesEnd = number % 5 == 0;
            return rig.tryOne(fault, seesEnd ? WriteFail::End::SpaceReturnsAndPauseEnds : WriteFail::End::SpaceReturns);
        });
        tries.run(each / 4, "closed",
                  [&](const faults::Fault &fault, int) { return rig.tryOne(fault, WriteFail::End::ClosedWhileFull); });
        tries.run(each / 4, "opening", [&](const faults::Fault &fault, int) { return rig.tryOpening(fault); });
    }
    trial.note(QStringLiteral("paused visibly in %1 tries; the pattern makes %2 writes, %3 syncs, %4 reads, %5 locks")
                   .arg(rig.pauses())
                   .arg(rig.calls(Call::Write))
                   .arg(rig.calls(Call::Sync))
                   .arg(rig.calls(Call::Read))
                   .arg(rig.calls(Call::Lock)));
}

} // namespace

void tryWriteFailures(Trial &trial)
{
    away([&] { tryAll(trial); });
}

} // namespace satchel::trust
