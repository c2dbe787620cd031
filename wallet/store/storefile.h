// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/async.h"
#include "wallet/store/commitnumber.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace satchel {

/// One encrypted file with its writer thread and its readers.
///
/// Writes run on the writer thread in the order of the calls, each in a savepoint of its own; all writes that wait while
/// a commit runs share the next one (group commit). The answer comes once the write is durable. A write that fails is
/// rolled back alone. A full, failing or read-only disk and a busy file are never an error: the writer waits,
/// `pausedChanged(true)` says so, and it goes on when it can. Damage that a durable file meets later than at its opening
/// makes it wait, too: the node would end the process if it were told. Reads run on reader threads (read-only connections that never checkpoint) and see every write
/// that was answered before, and one state of the file from first row to last. Callable from any thread.
///
/// The work of a write may run again after the disk was full: it must not move from what it captured, and touch nothing
/// but the database and its answer. Work is ours to keep short; it runs on the file's own threads.
class StoreFile : public QObject
{
    Q_OBJECT
public:
    /// Blocks: key check, migrations. Fails as Database::open does. On a full disk it gives up its ballast first.
    [[nodiscard]] static Result<std::unique_ptr<StoreFile>> open(const QString &path, const Secret &key,
                                                                 const Schema &schema, CommitWatch watch = {});
    ~StoreFile() override; ///< Closes, if close() did not.

    template<typename T>
    [[nodiscard]] Future<T> write(std::function<Result<T>(Database &)> work)
    {
        return submit<T>(std::move(work), Lane::Write);
    }

    template<typename T>
    [[nodiscard]] Future<T> read(std::function<Result<T>(Database &)> work)
    {
        return submit<T>(std::move(work), Lane::Read);
    }

    enum class Urgency { Now, CanWait };

    /// The same without a future, for callers that are called back: `done` runs on the writer thread once `work` is
    /// durable; refused because the file closes, it runs with Cancelled, perhaps before enqueue() returns. What can wait
    /// keeps its place in the order, but is committed only together with something that cannot, or on closing.
    void enqueue(std::function<Done(Database &)> work, std::function<void(Done)> done, Urgency urgency = Urgency::Now);

    static constexpr std::chrono::seconds defaultPatience{5};
    /// How long a commit may wait for its disk, from now or from when it began to wait; without a limit unless told. After
    /// that the file has given up: this commit and everything later is refused with Cancelled, until it is opened again.
    void setPatience(std::chrono::milliseconds patience);
    static constexpr auto endless = std::chrono::milliseconds::max();
    /// Blocks: finishes what was accepted, refuses the rest (Cancelled), closes. On a full disk it gives up after
    /// `patience`. Not from the file's own threads.
    void close(std::chrono::milliseconds patience = defaultPatience);
    /// A commit waits for space, or the file's ballast (1 MB that is given up for the last writes) could not be made
    /// again: nothing new should be begun.
    [[nodiscard]] bool isPaused() const;
    /// Commits since it was opened; fewer than writes when writes shared one.
    [[nodiscard]] quint64 commitCount() const;
    /// Number of the last durable commit; 0 if the schema does not count.
    [[nodiscard]] qint64 lastCommit() const;

Q_SIGNALS:
    void pausedChanged(bool isPaused);

private:
    enum class Lane { Write, Read };
    struct Private;
    explicit StoreFile(std::unique_ptr<Private> d);
    void enqueueRead(std::function<void(Database *)> work); ///< null when closed

    template<typename T>
    Future<T> submit(std::function<Result<T>(Database &)> work, Lane lane)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto result = std::make_shared<Result<T>>(fail(ErrorCode::Cancelled));
        promise->start();
        const auto finish = [promise, result](const Done &done) {
            promise->addResult(done ? *result : Result<T>(fail(done.error())));
            promise->finish();
        };
        if (lane == Lane::Read) {
            enqueueRead([work = std::move(work), result, finish](Database *database) {
                if (database)
                    *result = work(*database);
                finish(database && *result ? database->confirmReads() : Done());
            });
        } else {
            enqueue(
                [work = std::move(work), result](Database &database) -> Done {
                    *result = work(database);
                    return *result ? Done() : Done(fail(result->error()));
                },
                finish);
        }
        return promise->future();
    }

    std::unique_ptr<Private> d;
};

} // namespace satchel
