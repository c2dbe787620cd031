// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/sweep.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cstring>
#include <thread>
#include <vector>

using namespace satchel;

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t words = keySize / sizeof(std::uint64_t);
using Slot = std::array<std::uint64_t, words>;

/// Slots that hold the key for a moment and something else after it, as blocks of the heap do.
class Reuse
{
public:
    explicit Reuse(const Secret &key)
        : m_key(key)
        , m_slots(4'096)
        , m_thread([this] { run(); })
    { }
    ~Reuse()
    {
        m_mayRun = false;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Reuse)

    [[nodiscard]] int overwritten() const { return m_overwritten; }
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    static constexpr std::uint64_t others = 0xaaaaaaaaaaaaaaaa;

    void run()
    {
        for (; m_mayRun; ++m_rounds) {
            for (Slot &slot : m_slots)
                fill(slot, [this](std::size_t i) { return keyWord(i); });
            for (Slot &slot : m_slots)
                fill(slot, [](std::size_t) { return others; });
            for (int look = 0; look < 20; ++look)
                for (Slot &slot : m_slots)
                    m_overwritten += std::atomic_ref(slot[0]).load() == others ? 0 : 1;
        }
    }
    template<typename Content>
    static void fill(Slot &slot, Content content)
    {
        for (std::size_t i = 0; i < words; ++i)
            std::atomic_ref(slot[i]).store(content(i));
    }
    [[nodiscard]] std::uint64_t keyWord(std::size_t i) const
    {
        std::uint64_t word = 0;
        std::memcpy(&word, m_key.bytes().data() + i * sizeof(word), sizeof(word));
        return word;
    }

    const Secret &m_key; ///< The one that a sweep spares.
    std::vector<Slot> m_slots;
    std::atomic<bool> m_mayRun = true;
    std::atomic<int> m_overwritten = 0;
    std::atomic<int> m_rounds = 0;
    std::thread m_thread;
};

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACopyWhereverItLies()
    {
        const Secret key = Secret::random(keySize);
        std::vector<unsigned char> memory(1'024, 7);
        for (std::size_t offset = 0; offset < 16; ++offset) {
            std::memcpy(memory.data() + 64 + offset, key.bytes().data(), keySize);
            QCOMPARE(wipeCopies(key, keySize), 1);
            for (std::size_t i = 0; i < memory.size(); ++i)
                QCOMPARE(memory[i], i >= 64 + offset && i < 64 + offset + keySize ? 0 : 7);
            memory.assign(memory.size(), 7);
        }
    }
    void leavesTheKeysThemselvesAlone()
    {
        const Secret keys = Secret::random(3 * keySize);
        const Secret before = keys.clone();
        QCOMPARE(wipeCopies(keys, keySize), 3); // of the clone
        QVERIFY(!before.equals(keys));
        QCOMPARE(wipeCopies(keys, keySize), 0);
    }
    /// Between its being read and being wiped a block can be somebody else's.
    void leavesAloneWhatHasTakenItsPlace()
    {
        const Secret key = Secret::random(keySize);
        const Reuse reuse(key);
        for (int i = 0; i < 20; ++i)
            static_cast<void>(wipeCopies(key, keySize));
        QVERIFY(reuse.rounds() > 20);
        QCOMPARE(reuse.overwritten(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
