// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/support/away.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <future>
#include <sodium.h>
#include <unistd.h>

namespace satchel::bench {

namespace {

constexpr std::size_t valueSize = 4096;

/// The limit: the same bytes written into a file that has its size already, and synced, without any database.
class RawFile
{
public:
    explicit RawFile(const QString &path)
        : m_descriptor(::open(qPrintable(path), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    { }
    ~RawFile() { ::close(m_descriptor); }

    void write(const std::string &value)
    {
        const ssize_t written = ::pwrite(m_descriptor, value.data(), value.size(), m_offset);
        if (written != static_cast<ssize_t>(value.size()) || ::fdatasync(m_descriptor) != 0)
            qFatal("the raw write failed");
        m_offset = (m_offset + written) % (slots * static_cast<off_t>(valueSize));
    }

private:
    static constexpr int slots = 64;

    int m_descriptor;
    off_t m_offset = 0;
};

/// Of another content each time: SQLite writes no page that is as it was.
std::string randomValue()
{
    std::string value(valueSize, '\0');
    randombytes_buf(value.data(), value.size());
    return value;
}

void writeDurably(NodeStore &store, const std::string &key, const std::string &value)
{
    std::promise<bool> promise;
    store.write({"bench", "", key}, value, [&promise](bool isDurable) { promise.set_value(isDurable); });
    if (!promise.get_future().get())
        qFatal("the store refused a write");
}

} // namespace

QList<Row> storeRows(int rounds)
{
    QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX")); // beside the program: a real disk, not a tmpfs
    const Secret key = Secret::random(32);
    auto money = away([&] { return StoreFile::open(folder.filePath(QStringLiteral("money.db")), key, moneySchema()); });
    auto library
        = away([&] { return StoreFile::open(folder.filePath(QStringLiteral("library.db")), key, librarySchema()); });
    if (!money || !library)
        qFatal("the bench could not open its store");
    KvStore store(**money, **library);
    RawFile raw(folder.filePath(QStringLiteral("raw")));

    int round = 0;
    const Pair pair = interleaved(
        rounds,
        [&] {
            const std::string value = randomValue();
            return microseconds([&] { writeDurably(store, std::to_string(++round % 64), value); });
        },
        [&] {
            const std::string value = randomValue();
            return microseconds([&] { raw.write(value); });
        });
    constexpr int batches = 20;
    return percentileRows(QStringLiteral("store write 4 kB"), pair, 2.0, 2.5, QStringLiteral("pwrite + fdatasync"))
        + cipherRows(rounds / batches);
}

} // namespace satchel::bench
