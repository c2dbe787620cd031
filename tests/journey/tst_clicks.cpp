// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/coreprocess.h"
#include "app/window/window.h"

#include <QElapsedTimer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace satchel;

/// From the first opening of the window to the first article that was paid for: with a mouse and a keyboard, on the real
/// window, core and sandbox, counting.
class TestClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstPaidArticleTakesFourClicksAndAMinute();
    void cleanupTestCase();

private:
    static constexpr int mostClicks = 4;
    static constexpr int mostMilliseconds = 60'000;

    [[nodiscard]] QQuickItem *find(const QString &name) const;
    [[nodiscard]] bool await(const char *name);
    void click(QPoint place);
    void clickItem(const char *name);
    void clickLink(const QString &end);
    void enter(const char *text);
    [[nodiscard]] std::optional<QPoint> linkPlace(QQuickItem *item, const QString &end) const;

    QTemporaryDir m_folder;
    api::DBusClient m_client;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<CoreProcess> m_core;
    QElapsedTimer m_time;
    int m_clicks = 0;
    int m_entries = 0;
};

namespace {

template<typename Test>
QQuickItem *search(QQuickItem *item, const Test &test)
{
    if (!item->isVisible())
        return nullptr;
    if (test(item))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = search(child, test))
            return found;
    }
    return nullptr;
}

} // namespace

void TestClicks::initTestCase()
{
    Window::prepare();
    m_window = std::make_unique<Window>(&m_client, m_folder.filePath(QStringLiteral("window.ini")));
    CoreCall call;
    call.isFresh = true;
    m_core = std::make_unique<CoreProcess>(call, m_client);
}

QQuickItem *TestClicks::find(const QString &name) const
{
    return search(m_window->quickWindow()->contentItem(),
                  [name](QQuickItem *item) { return item->objectName() == name; });
}

bool TestClicks::await(const char *name)
{
    return QTest::qWaitFor(
        [&] {
            const QQuickItem *item = find(QString::fromLatin1(name));
            return item && item->isEnabled() && item->width() > 0;
        },
        mostMilliseconds);
}

void TestClicks::click(QPoint place)
{
    ++m_clicks;
    QVERIFY2(QRect({}, m_window->quickWindow()->size()).contains(place), "outside of the window");
    QTest::mouseClick(m_window->quickWindow(), Qt::LeftButton, {}, place);
}

void TestClicks::clickItem(const char *name)
{
    QVERIFY2(await(name), name);
    const QQuickItem *item = find(QString::fromLatin1(name));
    const auto middle = [item] { return item->mapToScene(QRectF({}, item->size()).center()).toPoint(); };
    QPoint last;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(last, middle()) == middle() && !last.isNull(); }));
    qInfo("%.1f s: click on %s", double(m_time.elapsed()) / 1000, name);
    click(middle());
}

void TestClicks::enter(const char *text)
{
    ++m_entries;
    for (const char *letter = text; *letter; ++letter)
        QTest::keyClick(m_window->quickWindow(), *letter);
    QTest::keyClick(m_window->quickWindow(), Qt::Key_Return);
}

/// Where a link of a shown text can be hit, in the window.
std::optional<QPoint> TestClicks::linkPlace(QQuickItem *item, const QString &end) const
{
    for (double y = 4; y < item->height(); y += 8) {
        for (double x = 4; x < item->width(); x += 8) {
            QString link;
            QMetaObject::invokeMethod(item, "linkAt", Q_RETURN_ARG(QString, link), Q_ARG(qreal, x), Q_ARG(qreal, y));
            const QPointF place = item->mapToScene({x, y});
            if (link.endsWith(end) && QRectF({}, m_window->quickWindow()->size()).contains(place))
                return place.toPoint();
        }
    }
    return {};
}

void TestClicks::clickLink(const QString &end)
{
    std::optional<QPoint> place;
    const auto hasLink = [&](QQuickItem *item) {
        if (item->metaObject()->indexOfMethod("linkAt(double,double)") < 0)
            return false;
        place = linkPlace(item, end);
        return place.has_value();
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            QQuickItem *page = find(QStringLiteral("readerText"));
            return page && search(page, hasLink);
        },
        mostMilliseconds));
    qInfo("%.1f s: click on the link to %s", double(m_time.elapsed()) / 1000, qPrintable(end));
    click(*place);
}

void TestClicks::firstPaidArticleTakesFourClicksAndAMinute()
{
    m_time.start();
    QVERIFY(m_window->show());
    m_window->quickWindow()->requestActivate();
    m_core->start();
    clickItem("onboardingBegin");
    QVERIFY(await("passphraseInput"));
    enter("correct horse");
    enter("correct horse");
    clickItem("setUp");
    clickLink(QStringLiteral("/lighthouse/"));
    clickItem("purchasePay");
    const auto isArticle = [](QQuickItem *item) { // words of the article that the shop's list does not have
        return item->property("text").toString().contains(QStringLiteral("Ada Ferrol"));
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            QQuickItem *page = find(QStringLiteral("readerText"));
            return page && !find(QStringLiteral("purchaseSheet")) && search(page, isArticle);
        },
        mostMilliseconds));
    const qint64 time = m_time.elapsed();
    qInfo("%d clicks, %d entries, %.1f s", m_clicks, m_entries, double(time) / 1000);
    QVERIFY2(m_clicks <= mostClicks, qPrintable(QString::number(m_clicks)));
    QVERIFY2(time <= mostMilliseconds, qPrintable(QString::number(time)));
    const auto library = m_client.library()->page({}, 0, 10);
    QVERIFY(QTest::qWaitFor([&] { return library.isFinished(); }));
    QCOMPARE(library.result().value().first().price, Msat{21'000});
}

void TestClicks::cleanupTestCase()
{
    const QSignalSpy stopped(m_core.get(), &CoreProcess::stopped);
    m_core->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 25'000);
}

QTEST_MAIN(TestClicks)
#include "tst_clicks.moc"
