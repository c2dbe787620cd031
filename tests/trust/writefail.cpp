// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/writefail.h"

#include "wallet/store/database.h"
#include "wallet/store/schema.h"

#include <condition_variable>
#include <limits>
#include <thread>

namespace satchel::trust {

namespace {

using namespace std::chrono_literals;
using faults::Call;
using faults::Fault;

constexpr int rehearsals = 5;
constexpr int threads = 2;
constexpr int changesEach = 6;
constexpr LogLimits shortLog{20, 40};
constexpr auto deadline = 300ms;
constexpr auto slack = 5s; // for a machine under load
constexpr auto lockPatience = 10s; // SQLite asks 100 times, ever later, for a lock of the log before it gives up
constexpr auto patience = lockPatience + slack;

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
    faults::FaultyDisk::install();
    putFiles(m_folder, {});
    StoreFile::open(m_path, m_file.key, m_file.schema).value()->close();
    m_fresh = filesIn(m_folder);
    for (auto &kinds : m_calls)
        kinds.fill(std::numeric_limits<int>::max());
    for (int i = 0; i < rehearsals; ++i)
        rehearse();
}

/// Every stage on a disk that works.
void WriteFail::rehearse()
{
    auto &disk = faults::FaultyDisk::install();
    putFiles(m_folder, m_fresh);
    Run run(m_file, m_path, m_model);
    disk.setFault({});
    run.write();
    run.thread.join();
    count(Stage::Writing);
    m_unclean = filesIn(m_folder);
    run.store->close();
    count(Stage::Closing);
    m_uncleanProgress = m_model.nothingYet();
    for (const auto &operation : run.log.take())
        CutModel::note(m_uncleanProgress, operation.offset);
    putFiles(m_folder, m_unclean);
    disk.setFault({});
    const auto opened = StoreFile::open(m_path, m_file.key, m_file.schema);
    count(Stage::Opening);
}

void WriteFail::count(Stage stage)
{
    const auto &disk = faults::FaultyDisk::install();
    for (std::size_t i = 0; i < faults::callKinds; ++i) {
        int &fewest = m_calls.at(static_cast<std::size_t>(stage)).at(i);
        fewest = std::min(fewest, disk.calls(static_cast<Call>(i)));
    }
}

int WriteFail::calls(Stage stage, Call call) const
{
    return m_calls.at(static_cast<std::size_t>(stage)).at(static_cast<std::size_t>(call));
}

WriteFail::Verdict WriteFail::tryOne(Stage stage, const Fault &fault, bool seesPauseEnd)
{
    return stage == Stage::Opening ? tryOpening(fault) : tryWriting(stage, fault, seesPauseEnd);
}

WriteFail::Verdict WriteFail::tryWriting(Stage stage, const Fault &fault, bool seesPauseEnd)
{
    auto &disk = faults::FaultyDisk::install();
    putFiles(m_folder, m_fresh);
    Run run(m_file, m_path, m_model);
    disk.setFault(fault);
    run.write();
    QString wrong = begin(run);
    if (wrong.isEmpty() && stage == Stage::Closing)
        wrong = closeNow(run);
    const bool hasFired = disk.failed() > 0;
    if (wrong.isEmpty() && stage == Stage::Writing)
        wrong = goOn(run, seesPauseEnd);
    return {wrong.isEmpty() ? judge(run) : wrong, hasFired};
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
    if (!isInTime)
        faults::FaultyDisk::install().setFault({});
    closed.get();
    return isInTime ? QString() : QStringLiteral("closing took longer than its deadline");
}

QString WriteFail::judge(Run &run)
{
    faults::FaultyDisk::install().setFault({});
    run.thread.join();
    run.store->close();
    CutModel::Progress progress = m_model.nothingYet();
    for (const auto &operation : run.log.take())
        CutModel::note(progress, operation.offset);
    return m_file.judge(m_path, m_model, progress);
}

WriteFail::Verdict WriteFail::tryOpening(const Fault &fault)
{
    putFiles(m_folder, m_unclean);
    auto &disk = faults::FaultyDisk::install();
    disk.setFault(fault);
    auto opened = std::async(std::launch::async, [&] { return StoreFile::open(m_path, m_file.key, m_file.schema); });
    const bool isInTime = opened.wait_for(lockPatience + slack) == std::future_status::ready;
    const bool hasFired = disk.failed() > 0;
    disk.setFault({});
    const auto store = opened.get();
    if (!isInTime)
        return {QStringLiteral("opening hung"), hasFired};
    // SQLCipher hides why it could not read what it needs for its keys.
    const bool isClear = store || store.error().code == ErrorCode::StorePaused
        || (fault.call == Call::Read && store.error().code == ErrorCode::StoreDamaged);
    if (!isClear || (!store && !hasFired))
        return {QStringLiteral("refused with %1: %2").arg(int(store.error().code)).arg(store.error().detail), hasFired};
    if (store)
        (*store)->close();
    return {m_file.judge(m_path, m_model, m_uncleanProgress), hasFired};
}

QString WriteFail::tryReading()
{
    putFiles(m_folder, m_unclean);
    {
        const auto reader = Database::open(m_path, m_file.key, m_file.schema, Database::Access::ReadOnly);
        const auto row = reader ? (*reader)->prepare("SELECT count(*) FROM node_state").step() : fail(reader.error());
        if (!row)
            return QStringLiteral("it cannot read: ") + row.error().detail;
    }
    const auto left = filesIn(m_folder);
    for (auto file = m_unclean.begin(); file != m_unclean.end(); ++file) {
        if (!file.key().endsWith(QStringLiteral("-shm")) && left.value(file.key()) != file.value())
            return QStringLiteral("it changed ") + file.key();
    }
    return {};
}

} // namespace satchel::trust
