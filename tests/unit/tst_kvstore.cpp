// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/schema.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace satchel;

namespace {

NodeKey keyOf(const char *primary, const std::string &key)
{
    return {primary, "", key};
}

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names);
    return names;
}

} // namespace

class TestKvStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersOnceDurable();
    void tellsMissingFromEmpty();
    void overwritesAndRemoves();
    void keepsTheOrderOfEachKey();
    void agreesWithAModel();
    void listsOneNamespace();
    void keepsLargeThingsOutOfTheMoneyFile_data();
    void keepsLargeThingsOutOfTheMoneyFile();
    void removesLazilyWithTheNextWrite();
    void readsWithoutACommit();
    void survivesClosing();
    void saysNotDurableAfterClosing();

private:
    void reopen();
    bool write(const NodeKey &key, std::string_view value)
    {
        QSemaphore written;
        std::atomic<bool> isDurable = false;
        m_store->write(key, value, [&](bool durable) {
            isDurable = durable;
            written.release();
        });
        written.acquire();
        return isDurable;
    }

    std::optional<std::string> read(const NodeKey &key)
    {
        return away([&] { return m_store->read(key); });
    }
    std::vector<std::string> list(std::string_view primary, std::string_view secondary)
    {
        return away([&] { return m_store->list(std::string(primary), std::string(secondary)); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key;
    std::unique_ptr<StoreFile> m_money;
    std::unique_ptr<StoreFile> m_library;
    std::unique_ptr<KvStore> m_store;
};

void TestKvStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = Secret::random(32);
    reopen();
}

void TestKvStore::cleanup()
{
    m_store.reset();
    m_money.reset();
    m_library.reset();
}

void TestKvStore::reopen()
{
    cleanup();
    auto money
        = away([&] { return StoreFile::open(m_folder->filePath(QStringLiteral("money.db")), m_key, moneySchema()); });
    auto library = away(
        [&] { return StoreFile::open(m_folder->filePath(QStringLiteral("library.db")), m_key, librarySchema()); });
    QVERIFY(money && library);
    m_money = std::move(*money);
    m_library = std::move(*library);
    m_store = std::make_unique<KvStore>(*m_money, *m_library);
}

void TestKvStore::answersOnceDurable()
{
    QVERIFY(write(keyOf("", "manager"), "one"));
    reopen();
    QCOMPARE(read(keyOf("", "manager")).value_or(""), std::string("one"));
}

void TestKvStore::tellsMissingFromEmpty()
{
    QVERIFY(!read(keyOf("", "manager")));
    QVERIFY(write(keyOf("", "manager"), {}));
    QVERIFY(read(keyOf("", "manager")));
}

void TestKvStore::overwritesAndRemoves()
{
    const NodeKey key = keyOf("monitors", "abc_0");
    QVERIFY(write(key, std::string("a\0b", 3)));
    QCOMPARE(read(key).value_or(""), std::string("a\0b", 3));
    QVERIFY(write(key, "two"));
    QCOMPARE(read(key).value_or(""), std::string("two"));
    QSemaphore removed;
    m_store->remove(key, false, [&](bool) { removed.release(); });
    removed.acquire();
    QVERIFY(!read(key));
    m_store->remove(key, false, [&](bool isDurable) { removed.release(isDurable ? 1 : 0); });
    QVERIFY(removed.tryAcquire(1, 5000));
}

void TestKvStore::keepsTheOrderOfEachKey()
{
    std::vector<std::jthread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([this, t] {
            const NodeKey key = keyOf("monitor_updates", std::to_string(t));
            for (int i = 0; i <= 200; ++i)
                m_store->write(key, std::to_string(i), [](bool) {});
        });
    threads.clear();
    for (int t = 0; t < 8; ++t)
        QCOMPARE(read(keyOf("monitor_updates", std::to_string(t))).value_or(""), std::string("200"));
}

void TestKvStore::agreesWithAModel()
{
    std::map<std::string, std::string> model;
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const std::string name = std::to_string(random.bounded(20));
        const NodeKey key = keyOf("payments", name);
        if (random.bounded(3) > 0) {
            const std::string value(static_cast<std::size_t>(random.bounded(300)), static_cast<char>(i));
            model[name] = value;
            m_store->write(key, value, [](bool) {});
        } else {
            model.erase(name);
            m_store->remove(key, random.bounded(2) == 0, [](bool) {});
        }
        if (i % 50 == 0)
            QCOMPARE(read(key), model.contains(name) ? std::optional(model[name]) : std::nullopt);
    }
    reopen();
    QCOMPARE(list("payments", "").size(), model.size());
    for (const auto &[name, value] : model)
        QCOMPARE(read(keyOf("payments", name)), std::optional(value));
}

void TestKvStore::listsOneNamespace()
{
    QVERIFY(write(keyOf("monitors", "b"), "x") && write(keyOf("monitors", "a"), "x"));
    QVERIFY(write({"monitors", "other", "c"}, "x") && write(keyOf("", "scorer"), "x")
            && write(keyOf("", "peers"), "x"));
    QCOMPARE(sorted(list("monitors", "")), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(sorted(list("", "")), (std::vector<std::string>{"peers", "scorer"}));
    QVERIFY(list("nothing", "").empty());
}

void TestKvStore::keepsLargeThingsOutOfTheMoneyFile_data()
{
    QTest::addColumn<QByteArray>("primary");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isInLibrary");
    QTest::newRow("channel manager") << QByteArray() << QByteArray("manager") << false;
    QTest::newRow("events") << QByteArray() << QByteArray("events") << false;
    QTest::newRow("sweeper") << QByteArray() << QByteArray("output_sweeper") << false;
    QTest::newRow("network graph") << QByteArray() << QByteArray("network_graph") << true;
    QTest::newRow("scorer") << QByteArray() << QByteArray("scorer") << true;
    QTest::newRow("same name, other place") << QByteArray("payments") << QByteArray("scorer") << false;
}

void TestKvStore::keepsLargeThingsOutOfTheMoneyFile()
{
    QFETCH(QByteArray, primary);
    QFETCH(QByteArray, key);
    QFETCH(bool, isInLibrary);
    const quint64 money = m_money->commitCount();
    const quint64 library = m_library->commitCount();
    QVERIFY(write({primary.toStdString(), "", key.toStdString()}, "value"));
    QCOMPARE(m_money->commitCount() - money, isInLibrary ? 0U : 1U);
    QCOMPARE(m_library->commitCount() - library, isInLibrary ? 1U : 0U);
    QCOMPARE(read({primary.toStdString(), "", key.toStdString()}).value_or(""), std::string("value"));
}

void TestKvStore::removesLazilyWithTheNextWrite()
{
    QVERIFY(write(keyOf("monitor_updates", "1"), "x"));
    const quint64 commits = m_money->commitCount();
    bool isAnswered = false;
    m_store->remove(keyOf("monitor_updates", "1"), true, [&](bool) { isAnswered = true; });
    QVERIFY(isAnswered);
    QVERIFY(write(keyOf("monitor_updates", "2"), "x"));
    QCOMPARE(m_money->commitCount(), commits + 1);
    QCOMPARE(list("monitor_updates", ""), std::vector<std::string>{"2"});
}

void TestKvStore::readsWithoutACommit()
{
    const NodeKey key = keyOf("payments", "1");
    QVERIFY(write(key, "one"));
    const qint64 last = m_money->lastCommit();
    QCOMPARE(read(key).value_or(""), std::string("one"));
    QCOMPARE(list("payments", "").size(), 1U);
    QCOMPARE(m_money->lastCommit(), last);
    QVERIFY(write(key, "two"));
    QCOMPARE(m_money->lastCommit(), last + 1);
}

void TestKvStore::survivesClosing()
{
    m_store->remove(keyOf("payments", "none"), true, [](bool) {});
    for (int i = 0; i < 100; ++i)
        m_store->write(keyOf("payments", std::to_string(i)), "x", [](bool) {});
    m_store->remove(keyOf("payments", "0"), true, [](bool) {});
    reopen();
    QCOMPARE(list("payments", "").size(), 99U);
}

void TestKvStore::saysNotDurableAfterClosing()
{
    away([&] { m_money->close(); });
    QVERIFY(!write(keyOf("", "manager"), "late"));
    QVERIFY(!read(keyOf("", "manager")));
}

QTEST_GUILESS_MAIN(TestKvStore)
#include "tst_kvstore.moc"
