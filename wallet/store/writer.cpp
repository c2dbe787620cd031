// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/writer.h"

#include "wallet/core/mutant.h"

#include <QLoggingCategory>

#include <algorithm>

namespace satchel {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(storeLog, "satchel.store")

constexpr auto firstPause = 50ms;
constexpr auto longestPause = 2000ms;
constexpr auto ballastPause = 1000ms;
constexpr std::size_t mostWaiting = 256;

} // namespace

Writer::Writer(std::unique_ptr<Database> database, Ballast ballast, LogLimits log,
               std::unique_ptr<CommitCounter> counter, std::function<void(bool)> pausedChanged)
    : m_database(std::move(database))
    , m_ballast(std::move(ballast))
    , m_log(log)
    , m_counter(std::move(counter))
    , m_pausedChanged(std::move(pausedChanged))
    , m_hasBallast(m_ballast.make())
    , m_isPaused(!m_hasBallast)
    , m_thread([this] { run(); })
{ }

Writer::~Writer()
{
    close(0ms);
}

void Writer::enqueue(Job job)
{
    std::unique_lock lock(m_mutex);
    if (!m_isClosing) {
        m_queue.push_back(std::move(job));
        m_changed.notify_one();
        return;
    }
    lock.unlock();
    job.done(fail(ErrorCode::Cancelled, QStringLiteral("the store is closing")));
}

void Writer::setPatience(std::chrono::milliseconds patience)
{
    const std::lock_guard lock(m_mutex);
    m_patience = patience;
    m_patienceSince = Clock::now();
    m_changed.notify_all();
}

void Writer::close(std::chrono::milliseconds patience)
{
    setPatience(patience);
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_database.reset();
}

void Writer::run()
{
    for (auto batch = nextBatch(); !batch.empty(); batch = nextBatch()) {
        commit(batch);
        restoreBallast();
        shortenLog();
    }
}

bool Writer::hasWork() const
{
    return m_isClosing || m_queue.size() >= mostWaiting
        || std::ranges::any_of(m_queue, [](const Job &job) { return !job.canWait; });
}

std::vector<Writer::Job> Writer::nextBatch()
{
    std::unique_lock lock(m_mutex);
    while (!hasWork()) {
        if (m_hasBallast) {
            m_changed.wait(lock);
        } else if (m_changed.wait_until(lock, m_nextBallast) == std::cv_status::timeout) {
            lock.unlock();
            restoreBallast();
            lock.lock();
        }
    }
    return std::exchange(m_queue, {});
}

void Writer::commit(std::vector<Job> &batch)
{
    std::vector<Done> outcomes;
    m_waitingSince = Clock::now();
    bool isDurable = !m_hasGivenUp && attempt(batch, outcomes);
    for (std::chrono::milliseconds pause = 0ms; !isDurable && !m_hasGivenUp && waitForSpace(pause);) {
        isDurable = attempt(batch, outcomes);
        pause = std::clamp<std::chrono::milliseconds>(2 * pause, firstPause, longestPause);
    }
    m_hasGivenUp = !isDurable;
    if (!isDurable)
        outcomes.assign(batch.size(), fail(ErrorCode::Cancelled, QStringLiteral("given up while the disk was full")));
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].done(std::move(outcomes[i]));
}

// False: to be tried again. Only a fault of the program is answered to all.
bool Writer::attempt(std::vector<Job> &batch, std::vector<Done> &outcomes)
{
    outcomes.clear();
    const qint64 changes = m_database->changesSoFar();
    const Done done = rollBack()
                          .and_then([&] { return m_database->prepare("BEGIN IMMEDIATE").run(); })
                          .and_then([&] { return applyAll(batch, outcomes); })
                          .and_then([&] { return count(changes); })
                          .and_then([&] { return m_database->prepare("COMMIT").run(); });
    const bool isBlocked = m_database->takeBlocked() || (!done && done.error().code == ErrorCode::StorePaused);
    if (!done && isBlocked && !mutant::isOn("store-waits-for-the-disk")) {
        if (!m_isPaused)
            qCWarning(storeLog) << "waiting for the disk:" << done.error().detail;
        (void)rollBack();
        return false;
    }
    if (!done)
        outcomes.assign(batch.size(), done);
    else if (m_database->changesSoFar() > changes)
        m_counter->settle();
    ++m_commitCount;
    return true;
}

// Who only reads shall not wait for the disk: without a change there is nothing to count, and nothing to sync.
Done Writer::count(qint64 changesBefore)
{
    return m_database->changesSoFar() > changesBefore ? m_counter->advance(*m_database) : Done();
}

// Also what an earlier attempt could not roll back.
Done Writer::rollBack()
{
    const Done done = m_database->isInTransaction() ? m_database->execute("ROLLBACK") : Done();
    (void)m_database->takeBlocked();
    return done || !m_database->isInTransaction() ? Done()
                                                  : fail(ErrorCode::StorePaused, QStringLiteral("not rolled back"));
}

Done Writer::applyAll(std::vector<Job> &batch, std::vector<Done> &outcomes)
{
    for (Job &job : batch) {
        outcomes.push_back(apply(job));
        if (mutant::isOn("store-answers-when-durable"))
            std::exchange(job.done, [](const Done &) {})(outcomes.back());
        if (m_database->takeBlocked())
            return fail(ErrorCode::StorePaused, QStringLiteral("no space inside a transaction"));
        if (!m_database->isInTransaction())
            return fail(ErrorCode::Internal, QStringLiteral("a write ended the transaction of all"));
    }
    return {};
}

// In a savepoint of its own: what fails takes nobody along.
Done Writer::apply(Job &job)
{
    if (auto begun = m_database->prepare("SAVEPOINT job").run(); !begun)
        return begun;
    Done outcome = job.work(*m_database);
    if (m_database->isInTransaction()) {
        const bool keeps = outcome || mutant::isOn("store-undoes-what-failed");
        const auto ended
            = keeps ? m_database->prepare("RELEASE job").run() : m_database->execute("ROLLBACK TO job; RELEASE job");
        return outcome ? ended : outcome;
    }
    return outcome;
}

// The ballast comes first; then the log, whose space is used again once it has been moved into the file.
bool Writer::waitForSpace(std::chrono::milliseconds pause)
{
    setPaused(true);
    if (m_ballast.release()) {
        m_hasBallast = false;
        m_nextBallast = Clock::now() + ballastPause;
        return true;
    }
    if (!mutant::isOn("store-uses-the-log-again"))
        m_database->checkpoint();
    std::unique_lock lock(m_mutex);
    const auto until = Clock::now() + pause;
    while (Clock::now() < std::min(until, deadline()))
        m_changed.wait_until(lock, std::min(until, deadline()));
    return Clock::now() < deadline();
}

Writer::Clock::time_point Writer::deadline() const
{
    const bool isEndless = m_patience == noEnd || mutant::isOn("store-gives-up-in-time");
    return isEndless ? Clock::time_point::max() : std::max(m_waitingSince, m_patienceSince) + m_patience;
}

void Writer::restoreBallast()
{
    if (!m_hasBallast && Clock::now() >= m_nextBallast) {
        m_hasBallast = m_ballast.make();
        m_nextBallast = Clock::now() + ballastPause;
    }
    setPaused(!m_hasBallast);
}

void Writer::shortenLog()
{
    const int pages = m_database->logPages();
    if (pages < m_log.whenIdle)
        return;
    std::unique_lock lock(m_mutex);
    const bool isIdle = m_queue.empty();
    lock.unlock();
    if (isIdle || pages > m_log.whenBusy)
        moveLog();
}

void Writer::moveLog()
{
    m_database->checkpoint();
    m_counter->noteMoved(*m_database);
}

void Writer::setPaused(bool isPaused)
{
    if (mutant::isOn("store-says-paused"))
        return;
    if (m_isPaused.exchange(isPaused) != isPaused)
        m_pausedChanged(isPaused);
}

} // namespace satchel
