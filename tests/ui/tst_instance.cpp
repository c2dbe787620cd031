// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/instance.h"
#include "app/window/options.h"
#include "tests/ui/screens.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace satchel;
using namespace satchel::testing;

/// One window per data folder, with real second processes and with peers that mean no good.
class InstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsTheCall();
    void carriesLinks();
    void dropsNonsense();
    void secondStartHandsOver();
    void leadsToTheReview();
    void sixtyFourStartsAreOneReview();
    void takesThePlaceOfADeadOne();
    void surviveHostilePeers();
    void keepsTheFolderPrivate();
    void asksNoneOfTheOthers();

private:
    /// The real program, as a browser or a menu starts it.
    [[nodiscard]] std::unique_ptr<QProcess> startSecond(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel"),
                       QStringList{QStringLiteral("--data"), m_folder->path()} + arguments);
        return process;
    }
    [[nodiscard]] static bool endedWell(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 8000)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] QString socket() const
    {
        WindowOptions options;
        options.core.data = m_folder->path();
        return options.socket();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_runtime;
};

const QString page = QStringLiteral("https://longform.example/bridges/4");

void InstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void InstanceTest::readsTheCall()
{
    const auto read = [](std::vector<const char *> words) {
        words.insert(words.begin(), "satchel");
        return readOptions(static_cast<int>(words.size()), const_cast<char **>(words.data()));
    };
    const WindowOptions link = read({"lightning:lnbc1"});
    QCOMPARE(link.handover.links, QStringList{QStringLiteral("lightning:lnbc1")});
    QVERIFY(link.isOrdinary() && !link.isAsking);
    QVERIFY(read({"--pay-clipboard"}).handover.isFromClipboard);
    QVERIFY(!read({"--fresh"}).isOrdinary());
    QVERIFY(!read({"--self-test"}).isOrdinary());
    QVERIFY(read({"--headless"}).core.isFresh);
    QVERIFY(!read({"--headless", "--data", "x"}).core.isFresh);
    QVERIFY(read({"--nonsense"}).isAsking);
}

void InstanceTest::carriesLinks()
{
    const Handover sent{{page, QStringLiteral("lightning:ln\"\n\u202e")}, true, "token"};
    const QByteArray line = handover::encode(sent);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(handover::decode(line), std::optional(sent));
    const QString longest(handover::longestLink, QChar(0x1));
    const QByteArray most = handover::encode({QStringList(20, longest), false, {}});
    QVERIFY(most.size() <= handover::mostBytes);
    QCOMPARE(handover::decode(most)->links.size(), handover::mostLinks);
    QVERIFY(handover::decode(handover::encode({{longest + longest}, false, {}}))->links.isEmpty());
}

void InstanceTest::dropsNonsense()
{
    for (const char *line : {"", "\n", "[]\n", "{}\n", "{\"links\":7}\n", "\xff\xfe\n", "{\"links\":[\n"})
        QVERIFY(!handover::decode(line));
    QCOMPARE(handover::decode("{\"links\":[1,null,\"\",\" \",\"a\"]}")->links, QStringList{QStringLiteral("a")});
}

void InstanceTest::secondStartHandsOver()
{
    Instance first(socket());
    QVERIFY(first.claim());
    first.listen();
    QSignalSpy called(&first, &Instance::called);
    QElapsedTimer time;
    time.start();
    const auto second = startSecond({page, QStringLiteral("lightning:lnbc1")});
    QVERIFY(endedWell(*second));
    const qint64 took = time.elapsed();
    qInfo("a second start took %lld ms", took);
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QCOMPARE(called.count(), 1);
    QCOMPARE(called[0][0].value<Handover>().links, QStringList({page, QStringLiteral("lightning:lnbc1")}));
}

void InstanceTest::leadsToTheReview()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    Window window(&core, m_folder->filePath(QStringLiteral("window.ini")));
    QVERIFY(window.show());
    window.quickWindow()->hide();
    Instance first(socket());
    QVERIFY(first.claim());
    first.listen();
    connect(&first, &Instance::called, &window,
            [&window](const Handover &handover) { window.receive(handover.links.value(0)); });
    QVERIFY(endedWell(*startSecond({page})));
    QTRY_VERIFY(window.quickWindow()->isVisible());
    const auto *router = window.engine()->singletonInstance<ui::Router *>(qmlTypeId("Satchel.Ui", 1, 0, "Router"));
    QCOMPARE(router->sheet(), ui::Router::NoSheet);
    core.setState(api::SessionState::Running);
    QTRY_COMPARE(router->sheet(), ui::Router::PurchaseSheet);
    QCOMPARE(router->sheetUrl(), QUrl(page));
    QCOMPARE(core.calls(QStringLiteral("purchases.approve")), 0);
}

void InstanceTest::sixtyFourStartsAreOneReview()
{
    FakeCore core;
    core.fillWithSamples();
    Window window(&core, m_folder->filePath(QStringLiteral("window.ini")));
    QVERIFY(window.show());
    Instance first(socket());
    QVERIFY(first.claim());
    first.listen();
    connect(&first, &Instance::called, &window,
            [&window](const Handover &handover) { window.receive(handover.links.value(0)); });
    QSignalSpy called(&first, &Instance::called);
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int start = 0; start < 64; ++start) {
        starts.push_back(startSecond({page}));
        if (starts.size() % 8 != 0)
            continue;
        for (auto &process : starts)
            QVERIFY(endedWell(*process));
    }
    QCOMPARE(called.count(), 64);
    QTRY_COMPARE(core.calls(QStringLiteral("purchases.look")), 1);
}

void InstanceTest::takesThePlaceOfADeadOne()
{
    {
        QLocalServer stale;
        QVERIFY(stale.listen(socket()));
        QVERIFY(QFile::copy(QStringLiteral("/dev/null"), socket() + QStringLiteral(".lock")));
        QFile::rename(socket(), socket() + QStringLiteral(".kept"));
    }
    QFile::rename(socket() + QStringLiteral(".kept"), socket());
    QVERIFY(QFileInfo::exists(socket()));
    Instance next(socket());
    QVERIFY(next.claim());
    next.listen();
    QSignalSpy called(&next, &Instance::called);
    QVERIFY(endedWell(*startSecond({page})));
    QCOMPARE(called.count(), 1);
}

void InstanceTest::surviveHostilePeers()
{
    Instance first(socket());
    QVERIFY(first.claim());
    first.listen();
    QSignalSpy called(&first, &Instance::called);
    std::vector<std::unique_ptr<QLocalSocket>> peers;
    for (int peer = 0; peer < 40; ++peer) {
        peers.push_back(std::make_unique<QLocalSocket>());
        peers.back()->connectToServer(socket());
        peers.back()->write(peer % 2 ? QByteArray(700 * 1024, 'x') : QByteArray("{\"links\":\n"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(peers.begin(), peers.end(),
                    [](const auto &peer) { return peer->state() == QLocalSocket::UnconnectedState; }),
        10'000);
    QCOMPARE(called.count(), 0);
    QVERIFY(endedWell(*startSecond({page})));
    QCOMPARE(called.count(), 1);
}

void InstanceTest::keepsTheFolderPrivate()
{
    Instance first(socket());
    QVERIFY(first.claim());
    first.listen();
    struct stat info {
    };
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(socket()).absolutePath()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t{0700});
    QCOMPARE(::stat(QFile::encodeName(socket()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0077, mode_t{0});
}

void InstanceTest::asksNoneOfTheOthers()
{
    Instance first(socket());
    QVERIFY(first.claim());
    WindowOptions options;
    options.core.data = m_folder->filePath(QStringLiteral("other"));
    Instance other(options.socket());
    QVERIFY(other.claim());
    Instance second(socket());
    QVERIFY(!second.claim());
}

QTEST_MAIN(InstanceTest)
#include "tst_instance.moc"
