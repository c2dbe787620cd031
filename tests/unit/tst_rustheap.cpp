// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/traces.h"
#include "wallet/bridge/bridge.h"
#include "wallet/core/secret.h"

#include <QTest>

#include <csignal>
#include <cstring>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace satchel;

/// What Rust code frees is wiped, in every program that has the bridge. A child drops a text that the library copied
/// several times; its memory is then searched from outside, so that the searched text itself is not what is found.
class TestRustHeap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wipesWhatIsFreed_data();
    void wipesWhatIsFreed();
};

namespace {

/// The same in parent and child, made by each of them for itself.
char letterAt(std::size_t at)
{
    return static_cast<char>('a' + (at * at * 7 + at * 3) % 26);
}

Secret page()
{
    constexpr std::size_t size = 64;
    Secret text(size + 3);
    std::memcpy(text.bytes().data(), "<p>", 3);
    for (std::size_t at = 0; at < size; ++at)
        text.bytes()[at + 3] = static_cast<unsigned char>(letterAt(at));
    return text;
}

QByteArray marker()
{
    const Secret text = page();
    return {reinterpret_cast<const char *>(text.bytes().data()) + 3, static_cast<qsizetype>(text.size()) - 3};
}

/// Keeps the answer if `keeps`: then there is something to be found.
[[noreturn]] void sanitizeAndWait(bool keeps, int ready)
{
    std::optional<Secret> text = page();
    const auto *data = reinterpret_cast<const char *>(text->bytes().data());
    std::optional<bridge::Page> answer = bridge::sanitize_html({data, text->size()}, "https://a.example/");
    text.reset();
    if (!keeps)
        answer.reset();
    wipeStack();
    static_cast<void>(!::write(ready, "x", 1));
    for (;;)
        ::pause();
}

} // namespace

void TestRustHeap::wipesWhatIsFreed_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("dropped") << false;
    QTest::newRow("kept, so that it is found") << true;
}

void TestRustHeap::wipesWhatIsFreed()
{
    QFETCH(bool, keeps);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0)
        sanitizeAndWait(keeps, ends[1]);
    char ready = 0;
    QCOMPARE(::read(ends[0], &ready, 1), 1);
    trust::Search search(trust::tracesOfText(QStringLiteral("marker"), marker()));
    const bool isRead = trust::searchMemory(child, search);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    if (!isRead)
        QSKIP("this system lets nobody read a child's memory");
    QCOMPARE(search.isFound(0), keeps);
}

QTEST_APPLESS_MAIN(TestRustHeap)
#include "tst_rustheap.moc"
