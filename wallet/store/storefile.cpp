// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/storefile.h"

#include "wallet/core/threadaudit.h"
#include "wallet/store/readers.h"
#include "wallet/store/writer.h"

namespace satchel {

namespace {

constexpr int readerCount = 2;

Result<std::vector<std::unique_ptr<Database>>> openReaders(const QString &path, const Secret &key, const Schema &schema)
{
    std::vector<std::unique_ptr<Database>> readers;
    for (int i = 0; i < readerCount; ++i) {
        auto reader = Database::open(path, key, schema, Database::Access::ReadOnly);
        if (!reader)
            return fail(reader.error());
        readers.push_back(std::move(*reader));
    }
    return readers;
}

Result<std::unique_ptr<Database>> openWriter(const QString &path, const Secret &key, const Schema &schema,
                                             qint64 newestKnown)
{
    const auto open = [&] { return Database::open(path, key, schema, Database::Access::ReadWrite, newestKnown); };
    auto database = open();
    const bool mayHelp = !database && database.error().code == ErrorCode::StorePaused && Ballast(path).release();
    return mayHelp ? open() : std::move(database);
}

} // namespace

struct StoreFile::Private {
    std::unique_ptr<Readers> readers;
    std::unique_ptr<Writer> writer;

    void close(std::chrono::milliseconds patience) const
    {
        readers->close();
        writer->close(patience);
    }
};

Result<std::unique_ptr<StoreFile>> StoreFile::open(const QString &path, const Secret &key, const Schema &schema,
                                                   CommitWatch watch)
{
    forbidMainThread("StoreFile::open");
    auto database = openWriter(path, key, schema, watch.newestKnown);
    if (!database)
        return fail(database.error());
    auto counter = std::make_unique<CommitCounter>(schema.countsCommits, std::move(watch.committed));
    if (const Done begun = counter->begin(**database); !begun)
        return fail(begun.error());
    auto readers = openReaders(path, key, schema);
    if (!readers)
        return fail(readers.error());
    std::unique_ptr<StoreFile> file(new StoreFile(std::make_unique<Private>()));
    file->d->readers = std::make_unique<Readers>(std::move(*readers));
    file->d->writer = std::make_unique<Writer>(
        std::move(*database), Ballast(schema.isDurable ? path : QString()), schema.log, std::move(counter),
        [store = file.get()](bool isPaused) { Q_EMIT store->pausedChanged(isPaused); });
    return file;
}

StoreFile::StoreFile(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

StoreFile::~StoreFile()
{
    d->close(defaultPatience);
}

void StoreFile::enqueue(std::function<Done(Database &)> work, std::function<void(Done)> done, Urgency urgency)
{
    d->writer->enqueue({std::move(work), std::move(done), urgency == Urgency::CanWait});
}

void StoreFile::enqueueRead(std::function<void(Database *)> work)
{
    d->readers->enqueue(std::move(work));
}

void StoreFile::close(std::chrono::milliseconds patience)
{
    forbidMainThread("StoreFile::close");
    d->close(patience);
}

void StoreFile::setPatience(std::chrono::milliseconds patience)
{
    d->writer->setPatience(patience);
}

bool StoreFile::isPaused() const
{
    return d->writer->isPaused();
}

quint64 StoreFile::commitCount() const
{
    return d->writer->commitCount();
}

qint64 StoreFile::lastCommit() const
{
    return d->writer->lastCommit();
}

} // namespace satchel
