// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/writefail.h"

#include "wallet/store/schema.h"

#include <condition_variable>
#include <thread>

namespace satchel::trust {

namespace {

using namespace std::chrono_literals;
using faults::Call;
using faults::Fault;

constexpr int threads = 2;
constexpr int changesEach = 6;
constexpr LogLimits shortLog{20, 40};
constexpr auto patience = 10s;
constexpr auto deadline = 300ms;
constexpr auto slack = 5s; // for a machine under load
constexpr auto lockPatience = 10s; // SQLite asks 100 times, ever later, for a lock of the log before it gives up

Schema shortLogged()
{
    Schema schema = moneySchema();
    schema.log = shortLog;
    return schema;
}

} // namespace

struct WriteFail::Run {
    Run(const CutFile &file, const QString &path, const CutModel &model)
        : store(StoreFile::open(path, file.key, file.schema).value())
        , writer(*store, file.way, model, log)
    {
        QObject::connect(
            store.get(), &StoreFile::pausedChanged, store.get(),
            [this](bool isPaused) {
                const std::lock_guard lock(mutex);
                hasPaused = hasPaused || isPaused;
                hasGoneOn = hasPaused && !isPaused;
                changed.notify_all();
            },
            Qt::DirectConnection);
    }
    ~Run()
    {
        faults::FaultyDisk::install().setFault({});
        if (thread.joinable())
            thread.join();
    }

    void write()
    {
        thread = std::thread([this] {
            writer.write(0, changesEach);
            const std::lock_guard lock(mutex);
            isWritten = true;
            changed.notify_all();
        });
    }
    template<typename Condition>
    [[nodiscard]] bool waitUntil(Condition condition)
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, patience, condition);
    }

    faults::DiskLog log;
    std::unique_ptr<StoreFile> store;
    CutWriter writer;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable changed;
    bool hasPaused = false;
    bool hasGoneOn = false;
    bool isWritten = false;
};

WriteFail::WriteFail(QString folder)
    : m_folder(std::move(folder))
    , m_path(m_folder + QStringLiteral("/money.db"))
    , m_file{shortLogged(), CutWriter::Way::NodeStore}
    , m_model(threads, changesEach, 1)
{
    auto &disk = faults::FaultyDisk::install();
    putFiles(m_folder, {});
    StoreFile::open(m_path, m_file.key, m_file.schema).value()->close();
    m_fresh = filesIn(m_folder);
    Run run(m_file, m_path, m_model);
    disk.setFault({});
    run.write();
    run.thread.join();
    m_unclean = filesIn(m_folder);
    run.store->close();
    for (std::size_t i = 0; i < m_calls.size(); ++i)
        m_calls[i] = disk.calls(static_cast<Call>(i));
    m_uncleanProgress = m_model.nothingYet();
    for (const auto &operation : run.log.take())
        CutModel::note(m_uncleanProgress, operation.offset);
}

int WriteFail::calls(Call call) const
{
    return m_calls.at(static_cast<std::size_t>(call));
}

QString WriteFail::tryOne(const Fault &fault, End end)
{
    putFiles(m_folder, m_fresh);
    Run run(m_file, m_path, m_model);
    faults::FaultyDisk::install().setFault(fault);
    run.write();
    QString wrong = begin(run);
    if (wrong.isEmpty())
        wrong = end == End::ClosedWhileFull ? closeNow(run) : goOn(run, end == End::SpaceReturnsAndPauseEnds);
    return wrong.isEmpty() ? judge(run) : wrong;
}

/// Until the pattern is written in spite of the fault, or the store says that it waits.
QString WriteFail::begin(Run &run)
{
    if (!run.waitUntil([&] { return run.isWritten || run.hasPaused; }))
        return QStringLiteral("neither written nor paused");
    m_pauses += run.hasPaused ? 1 : 0;
    return run.writer.errors() == 0 ? QString() : QStringLiteral("the node was told of a failure");
}

QString WriteFail::goOn(Run &run, bool seesItEnd)
{
    faults::FaultyDisk::install().setFault({});
    if (!run.waitUntil([&] { return run.isWritten; }))
        return QStringLiteral("it did not go on by itself");
    if (run.writer.errors() > 0)
        return QStringLiteral("the node was told of a failure");
    if (!seesItEnd)
        return {};
    const bool says = run.waitUntil([&] { return !run.hasPaused || run.hasGoneOn; });
    return says && !run.store->isPaused() ? QString() : QStringLiteral("it still says that it is paused");
}

QString WriteFail::closeNow(Run &run)
{
    auto closed = std::async(std::launch::async, [&] { run.store->close(deadline); });
    const bool isInTime = closed.wait_for(deadline + slack) == std::future_status::ready;
    faults::FaultyDisk::install().setFault({});
    closed.get();
    return isInTime ? QString() : QStringLiteral("closing took longer than its deadline");
}

QString WriteFail::judge(Run &run)
{
    run.thread.join();
    run.store->close();
    faults::FaultyDisk::install().setFault({});
    CutModel::Progress progress = m_model.nothingYet();
    for (const auto &operation : run.log.take())
        CutModel::note(progress, operation.offset);
    return m_file.judge(m_path, m_model, progress);
}

QString WriteFail::tryOpening(const Fault &fault)
{
    putFiles(m_folder, m_unclean);
    auto &disk = faults::FaultyDisk::install();
    disk.setFault(fault);
    auto opened = std::async(std::launch::async, [&] { return StoreFile::open(m_path, m_file.key, m_file.schema); });
    const bool isInTime = opened.wait_for(lockPatience + slack) == std::future_status::ready;
    const int failed = disk.failed();
    disk.setFault({});
    const auto store = opened.get();
    if (!isInTime)
        return QStringLiteral("opening hung");
    // SQLCipher hides why it could not read what it needs for its keys.
    const bool isClear = store || store.error().code == ErrorCode::StorePaused
        || (fault.call == Call::Read && store.error().code == ErrorCode::StoreDamaged);
    if (!isClear || (!store && failed == 0))
        return QStringLiteral("refused with %1: %2").arg(int(store.error().code)).arg(store.error().detail);
    if (store)
        (*store)->close();
    return m_file.judge(m_path, m_model, m_uncleanProgress);
}

} // namespace satchel::trust
