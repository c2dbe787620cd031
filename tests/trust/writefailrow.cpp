// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/trust/unitpart.h"
#include "tests/trust/writefail.h"

#include <sqlite3.h>

#include <array>

namespace satchel::trust {

namespace {

using faults::Call;

constexpr int enough = 3; // failures, each of which may take its whole patience
constexpr int untilItFires = 20; // who is written together differs, and so does the number of calls

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
    Failure{Call::Open, SQLITE_CANTOPEN, "refused at open"},
    Failure{Call::Truncate, SQLITE_IOERR_TRUNCATE, "I/O error at truncate"},
    Failure{Call::Delete, SQLITE_IOERR_DELETE, "I/O error at delete"},
};

struct StageName {
    WriteFail::Stage stage;
    const char *name;
};

constexpr std::array stages{
    StageName{WriteFail::Stage::Writing, "writing"},
    StageName{WriteFail::Stage::Closing, "closing"},
    StageName{WriteFail::Stage::Opening, "opening"},
};

/// Each call of each kind in each stage fails, by turns once and from then on; with few rounds so many of them, evenly.
class Failures
{
public:
    Failures(Trial &trial, WriteFail &rig)
        : m_trial(trial)
        , m_rig(rig)
    { }

    void tryAll(const Failure &failure)
    {
        for (const StageName &stage : stages) {
            const int calls = m_rig.calls(stage.stage, failure.call);
            const int tries = std::min(m_trial.rounds(), calls);
            for (int number = 0; number < tries && m_trial.failures() < enough; ++number)
                tryCall(failure, stage, 1 + static_cast<int>(qint64(number) * calls / tries));
            m_tries += tries;
            m_calls += calls;
        }
    }
    void sum() const
    {
        m_trial.note(QStringLiteral("%1 of %2 calls failed, once or from then on; paused visibly in %3 tries")
                         .arg(m_tries)
                         .arg(m_calls)
                         .arg(m_rig.pauses()));
    }

private:
    void tryCall(const Failure &failure, const StageName &stage, int call)
    {
        const auto index = &failure - failures.data();
        const faults::Fault fault{failure.call, failure.code, call, (call + index) % 2 == 1};
        WriteFail::Verdict verdict;
        for (int i = 0; i < untilItFires && verdict.wrong.isEmpty() && !verdict.hasFired; ++i)
            verdict = m_rig.tryOne(stage.stage, fault, call % 5 == 1);
        m_trial.check(verdict.wrong.isEmpty() && verdict.hasFired, [&] {
            return QStringLiteral("%1, %2 call %3 of %4, %5: %6")
                .arg(QLatin1StringView(failure.name), QLatin1StringView(fault.isLasting ? "from" : "only"))
                .arg(fault.from)
                .arg(m_rig.calls(stage.stage, failure.call))
                .arg(QLatin1StringView(stage.name),
                     verdict.wrong.isEmpty() ? QStringLiteral("no such call was made") : verdict.wrong);
        });
    }

    Trial &m_trial;
    WriteFail &m_rig;
    int m_tries = 0;
    int m_calls = 0;
};

QString callsText(const WriteFail &rig)
{
    static constexpr std::array names{"opens", "reads", "writes", "truncations", "syncs", "removals", "locks"};
    QStringList parts;
    for (std::size_t i = 0; i < names.size(); ++i) {
        QStringList counts;
        for (const StageName &stage : stages)
            counts += QString::number(rig.calls(stage.stage, static_cast<Call>(i)));
        parts += QStringLiteral("%1 %2").arg(QLatin1StringView(names[i]), counts.join(u'/'));
    }
    return QStringLiteral("calls while writing/that and closing/opening: ") + parts.join(QStringLiteral(", "));
}

void tryAll(Trial &trial)
{
    WriteFail rig(trial.folder() + QStringLiteral("/store"));
    Failures all(trial, rig);
    for (const Failure &failure : failures)
        all.tryAll(failure);
    const QString wrong = rig.tryReading();
    trial.check(wrong.isEmpty(), QStringLiteral("a reader beside a log: ") + wrong);
    all.sum();
    trial.note(callsText(rig));
}

/// What the session, the node and the log do meanwhile.
void tryAround(Trial &trial)
{
    const QString store = QStringLiteral(SATCHEL_STORE_TEST);
    const QString session = QStringLiteral(SATCHEL_SESSION_TEST);
    tryUnit(trial, store, QStringLiteral("usesTheLogAgainOnAFullDisk"));
    tryUnit(trial, session, QStringLiteral("saysThatTheDiskIsFullWithoutAskingTheNode"));
    tryUnit(trial, session, QStringLiteral("leavesTheNodeAloneWhileTheDiskIsFull"));
}

} // namespace

void tryWriteFailures(Trial &trial)
{
    away([&] { tryAll(trial); });
    if (trial.failures() < enough)
        tryAround(trial); // last: it also fails by guards that the first must see
}

} // namespace satchel::trust
