// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/sweep.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <atomic>
#include <bitset>
#include <cstring>
#include <sys/uio.h>
#include <unistd.h>

namespace satchel {

namespace {

constexpr std::size_t chunkSize = 256 * 1024;
constexpr std::size_t starts = 1 << 16;

struct Range {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};

/// Memory that is ours to write: "7f0c…-7f0d… rw-p …". What lies side by side is one range: the kernel splits where a page
/// is locked, and a key may lie across.
QList<Range> writableMemory()
{
    QList<Range> ranges;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> bounds = line.left(line.indexOf(' ')).split('-');
        if (bounds.size() != 2 || !line.contains(" rw-p "))
            continue;
        const Range range{bounds[0].toULongLong(nullptr, 16), bounds[1].toULongLong(nullptr, 16)};
        if (!ranges.isEmpty() && ranges.last().end == range.begin)
            ranges.last().end = range.end;
        else
            ranges.append(range);
    }
    return ranges;
}

iovec at(std::uintptr_t address, std::size_t size)
{
    return {reinterpret_cast<void *>(address), size}; // NOLINT(performance-no-int-to-ptr): as maps has it
}

/// Through the kernel, because a range may be gone by now.
std::size_t copyFrom(std::uintptr_t address, std::span<unsigned char> out)
{
    const iovec to{out.data(), out.size()};
    const iovec from = at(address, out.size());
    return static_cast<std::size_t>(std::max<ssize_t>(0, ::process_vm_readv(::getpid(), &to, 1, &from, 1, 0)));
}

std::size_t startOf(const unsigned char *bytes)
{
    return static_cast<std::size_t>(bytes[0]) | static_cast<std::size_t>(bytes[1]) << 8;
}

using Word = std::uint64_t;

/// Overwrites `bytes`, which lie `offset` bytes behind `address`, within one word: only if they still stand there.
bool takeOut(std::uintptr_t address, std::size_t offset, std::span<const unsigned char> bytes)
{
    const std::atomic_ref<Word> word(*reinterpret_cast<Word *>(address)); // NOLINT(performance-no-int-to-ptr)
    Word seen = word.load();
    Word wiped = seen;
    auto *part = reinterpret_cast<unsigned char *>(&wiped) + offset;
    if (std::memcmp(part, bytes.data(), bytes.size()) != 0)
        return false;
    std::memset(part, 0, bytes.size());
    return word.compare_exchange_strong(seen, wiped);
}

/// One pass over memory, for all keys.
class Sweep
{
public:
    Sweep(const Secret &keys, std::size_t keySize)
        : m_keys(keys)
        , m_keySize(keySize)
        , m_chunk(chunkSize)
        , m_again(keySize)
    {
        for (std::size_t key = 0; key + m_keySize <= m_keys.size(); key += m_keySize)
            m_starts.set(startOf(m_keys.bytes().data() + key));
    }
    void run(const Range &range)
    {
        for (std::uintptr_t from = range.begin; from < range.end;) {
            const std::size_t wanted = std::min<std::size_t>(chunkSize, range.end - from);
            const std::size_t size = copyFrom(from, m_chunk.bytes().first(wanted));
            if (size < m_keySize)
                return;
            look(from, size);
            from += from + size >= range.end ? size : size - m_keySize + 1;
        }
    }
    [[nodiscard]] int found() const { return m_found; }

private:
    void look(std::uintptr_t address, std::size_t size)
    {
        const unsigned char *bytes = m_chunk.bytes().data();
        for (std::size_t i = 0; i + m_keySize <= size; ++i) {
            if (m_starts.test(startOf(bytes + i)) && isKey(bytes + i) && !isOurs(address + i))
                m_found += wipe(address + i, bytes + i) ? 1 : 0;
        }
    }
    [[nodiscard]] bool isKey(const unsigned char *bytes) const
    {
        for (std::size_t key = 0; key + m_keySize <= m_keys.size(); key += m_keySize)
            if (std::memcmp(bytes, m_keys.bytes().data() + key, m_keySize) == 0)
                return true;
        return false;
    }
    [[nodiscard]] bool isOurs(std::uintptr_t address) const
    {
        const auto isIn = [address](const Secret &secret) {
            const auto begin = reinterpret_cast<std::uintptr_t>(secret.bytes().data());
            return address >= begin && address < begin + secret.size();
        };
        return isIn(m_keys) || isIn(m_chunk) || isIn(m_again);
    }
    /// Since it was read its block may have been given back, and be a link of the heap or somebody else's by now.
    bool wipe(std::uintptr_t address, const unsigned char *key)
    {
        const bool isThere = copyFrom(address, m_again.bytes()) == m_keySize
            && std::memcmp(m_again.bytes().data(), key, m_keySize) == 0;
        std::size_t done = 0;
        while (isThere && done < m_keySize) {
            const std::size_t offset = (address + done) % sizeof(Word);
            const std::size_t size = std::min(sizeof(Word) - offset, m_keySize - done);
            if (!takeOut(address + done - offset, offset, {key + done, size}))
                return false;
            done += size;
        }
        return isThere;
    }

    const Secret &m_keys;
    std::size_t m_keySize;
    Secret m_chunk;
    Secret m_again;
    std::bitset<starts> m_starts;
    int m_found = 0;
};

} // namespace

int wipeCopies(const Secret &keys, std::size_t keySize)
{
    Sweep sweep(keys, keySize);
    for (const Range &range : writableMemory())
        sweep.run(range);
    wipeStack();
    return sweep.found();
}

} // namespace satchel
