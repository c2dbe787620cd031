// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/secret.h"
#include "wallet/core/sweep.h"

#include <QByteArray>
#include <QtTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>
#include <vector>

using namespace satchel;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyOrZero();
    void moves();
    void wipesWhatItTakes();
    void takesNothing();
    void clones();
    void compares_data();
    void compares();
    void isRandom();
    void guardsItsEnd();
    void sweepsCopiesAway();
    void sweepsAcrossALockedPage();
};

void TestSecret::startsEmptyOrZero()
{
    QVERIFY(Secret().isEmpty() && Secret(0).isEmpty());
    const Secret secret(1000);
    QCOMPARE(secret.size(), 1000U);
    QVERIFY(std::ranges::all_of(secret.bytes(), [](unsigned char byte) { return byte == 0; }));
}

void TestSecret::moves()
{
    Secret from = Secret::random(32);
    const Secret same = from.clone();
    Secret to = std::move(from);
    QVERIFY(to.equals(same));
    Secret other(8);
    other = std::move(to);
    QVERIFY(other.equals(same));
    auto &itself = other;
    other = std::move(itself);
    QVERIFY(other.equals(same));
}

void TestSecret::wipesWhatItTakes()
{
    QByteArray bytes("a passphrase");
    const QByteArray copy = bytes;
    const Secret secret = Secret::take(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(copy, QByteArray(12, '\0'));
    QCOMPARE(secret.size(), 12U);
    QCOMPARE(secret.bytes()[0], static_cast<unsigned char>('a'));
}

void TestSecret::takesNothing()
{
    QByteArray null;
    QByteArray empty("");
    QVERIFY(Secret::take(null).isEmpty() && Secret::take(empty).isEmpty());
    QVERIFY(Secret::copyOf({}).isEmpty() && Secret().clone().isEmpty() && Secret::random(0).isEmpty());
}

void TestSecret::clones()
{
    Secret secret = Secret::random(16);
    const Secret clone = secret.clone();
    QVERIFY(clone.equals(secret));
    secret.bytes()[0] ^= 1;
    QVERIFY(!clone.equals(secret));
}

void TestSecret::compares_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("first differs") << QByteArray("abc") << QByteArray("xbc");
    QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abx");
    QTest::newRow("longer") << QByteArray("abc") << QByteArray("abcd");
    QTest::newRow("against nothing") << QByteArray("abc") << QByteArray();
}

void TestSecret::compares()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const bool areSame = a == b;
    QByteArray first(a.constData(), a.size());
    QByteArray second(b.constData(), b.size());
    QCOMPARE(Secret::take(first).equals(Secret::take(second)), areSame);
}

void TestSecret::isRandom()
{
    QVERIFY(Secret::random(0).isEmpty()); // no pointer to nothing reaches libsodium: the sanitizers see to it
    QVERIFY(!Secret::random(32).equals(Secret::random(32)));
}

void TestSecret::guardsItsEnd()
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGSEGV, SIG_DFL);
        Secret secret(16);
        volatile unsigned char *end = secret.bytes().data() + 16;
        *end = 1;
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) != 0);
}

void TestSecret::sweepsCopiesAway()
{
    const Secret keys = Secret::random(64); // two of 32 bytes
    const Secret before = keys.clone();
    const auto *bytes = keys.bytes().data();
    std::vector<unsigned char> heap(1'000'000, 7);
    std::copy_n(bytes + 32, 32, heap.data() + 77'777);
    static std::array<unsigned char, 200> fixed;
    std::copy_n(bytes, 32, fixed.data() + 101);
    std::copy_n(bytes, 31, fixed.data() + 1); // less than a key
    QVERIFY(wipeCopies(keys, 32) >= 4); // `before` holds two
    QVERIFY(std::all_of(heap.data() + 77'777, heap.data() + 77'809, [](auto byte) { return byte == 0; }));
    QCOMPARE(heap[77'776] + heap[77'809], 14);
    QVERIFY(std::all_of(fixed.data() + 101, fixed.data() + 133, [](auto byte) { return byte == 0; }));
    QVERIFY(std::equal(bytes, bytes + 31, fixed.data() + 1));
    QVERIFY(!keys.equals(before) && !keys.equals(Secret(64)));
    QCOMPARE(wipeCopies(keys, 32), 0);
}

/// A locked page is a mapping of its own in /proc/self/maps; what lies across its edge is in two.
void TestSecret::sweepsAcrossALockedPage()
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    void *pages = ::mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(pages != MAP_FAILED);
    auto *edge = static_cast<unsigned char *>(pages) + page;
    QCOMPARE(::mlock(edge, page), 0);
    const Secret key = Secret::random(32);
    std::copy_n(key.bytes().data(), 32, edge - 16);
    QVERIFY(wipeCopies(key, 32) >= 1);
    QVERIFY(std::all_of(edge - 16, edge + 16, [](auto byte) { return byte == 0; }));
    ::munmap(pages, 2 * page);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
