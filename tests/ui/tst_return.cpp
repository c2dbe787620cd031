// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"
#include "ui/arrivals.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// The window returns where it was, and links from outside lead to one review.
class ReturnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(Screen::takeWarnings(), QStringList()); }
    void returnsToThePlace();
    void returnsToTheArticleAfterUnlocking();
    void forgetsAWalletThatIsGone();
    void opensTheLibraryAfterACrash();
    void opensTheArticleAgainWhenAsked();
    void doesNotTakeAnOrderlyEndForACrash();
    void keepsIdsOnly();
    void holdsALinkUntilUnlocked();
    void manyClicksAreOneReview();
    void neverReplacesAReview();
    void dropsMonsters();

private:
    struct Run {
        Run(FakeCore &core, const QString &file)
            : window(&core, file)
        {
            if (!window.show())
                qFatal("the pages do not load");
            if (!QTest::qWaitForWindowExposed(window.quickWindow()))
                qWarning("the window is not shown");
        }
        [[nodiscard]] ui::Router *router() const
        {
            return window.engine()->singletonInstance<ui::Router *>(qmlTypeId("Satchel.Ui", 1, 0, "Router"));
        }
        [[nodiscard]] bool shows(const char *name) const
        {
            const auto *item = window.quickWindow()->findChild<QQuickItem *>(QString::fromLatin1(name));
            return item && item->isVisible();
        }
        void click(const char *name) const
        {
            const auto *item = window.quickWindow()->findChild<QQuickItem *>(QString::fromLatin1(name));
            const QPointF centre = item->mapToScene({item->width() / 2, item->height() / 2});
            QTest::mouseClick(window.quickWindow(), Qt::LeftButton, {}, centre.toPoint());
        }
        Window window;
    };
    /// As a window that dies leaves it: nothing is tidied.
    void crashWhileReading(qint64 article)
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("spot/place"), 1);
        settings.setValue(QStringLiteral("spot/article"), article);
        settings.setValue(QStringLiteral("spot/reading"), article);
    }
    [[nodiscard]] QVariant stored(const char *key) const
    {
        return QSettings(file(), QSettings::IniFormat).value(QLatin1String(key));
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    [[nodiscard]] static qint64 anArticle(const FakeCore &core) { return core.state.contents.firstKey(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

const QString page = QStringLiteral("https://longform.example/bridges/4");

void ReturnTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("motionReduced"), true);
}

void ReturnTest::returnsToThePlace()
{
    FakeCore core;
    core.fillWithSamples();
    {
        const Run run(core, file());
        run.router()->go(ui::Router::Wallet);
    }
    const Run again(core, file());
    QTRY_COMPARE(again.router()->place(), ui::Router::Wallet);
}

void ReturnTest::returnsToTheArticleAfterUnlocking()
{
    FakeCore core;
    core.fillWithSamples();
    const qint64 article = anArticle(core);
    {
        const Run run(core, file());
        run.router()->read(article);
        QTRY_VERIFY(run.shows("reader"));
        core.setState(api::SessionState::Locked);
        QTRY_COMPARE(run.router()->article(), 0);
        core.setState(api::SessionState::Running);
        QTRY_COMPARE(run.router()->article(), article);
        core.setState(api::SessionState::Locked);
    }
    const Run again(core, file());
    QCOMPARE(again.router()->article(), 0);
    core.setState(api::SessionState::Running);
    QTRY_COMPARE(again.router()->article(), article);
    QCOMPARE(again.router()->place(), ui::Router::Library);
}

void ReturnTest::forgetsAWalletThatIsGone()
{
    FakeCore core;
    core.fillWithSamples();
    QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("spot/article"), 3);
    core.setState(api::SessionState::NoWallet);
    const Run run(core, file());
    QTRY_COMPARE(stored("spot/article").toInt(), 0);
}

void ReturnTest::opensTheLibraryAfterACrash()
{
    FakeCore core;
    core.fillWithSamples();
    crashWhileReading(anArticle(core));
    const Run run(core, file());
    QTRY_VERIFY(run.shows("crashNotice"));
    QCOMPARE(run.router()->place(), ui::Router::Library);
    QCOMPARE(run.router()->article(), 0);
    QCOMPARE(stored("spot/reading").toInt(), 0);
    run.click("crashDismiss");
    QTRY_VERIFY(!run.shows("crashNotice"));
}

void ReturnTest::opensTheArticleAgainWhenAsked()
{
    FakeCore core;
    core.fillWithSamples();
    const qint64 article = anArticle(core);
    crashWhileReading(article);
    const Run run(core, file());
    QTRY_VERIFY(run.shows("crashNotice"));
    run.click("crashOpenAgain");
    QTRY_COMPARE(run.router()->article(), article);
    QVERIFY(!run.shows("crashNotice"));
    QCOMPARE(stored("spot/reading").toLongLong(), article);
}

void ReturnTest::doesNotTakeAnOrderlyEndForACrash()
{
    FakeCore core;
    core.fillWithSamples();
    const qint64 article = anArticle(core);
    {
        const Run run(core, file());
        run.router()->read(article);
        QTRY_COMPARE(stored("spot/reading").toLongLong(), article);
    }
    const Run again(core, file());
    QTRY_COMPARE(again.router()->article(), article);
    QVERIFY(!again.shows("crashNotice"));
}

void ReturnTest::keepsIdsOnly()
{
    FakeCore core;
    core.fillWithSamples();
    {
        Run run(core, file());
        run.router()->read(anArticle(core));
        run.window.receive(page);
        QTRY_COMPARE(run.router()->sheet(), ui::Router::PurchaseSheet);
    }
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("article="));
    QVERIFY2(!text.contains("example") && !text.contains("http"), text.constData());
}

void ReturnTest::holdsALinkUntilUnlocked()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    Run run(core, file());
    run.window.receive(page);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(run.router()->sheet(), ui::Router::NoSheet);
    QCOMPARE(core.calls(QStringLiteral("purchases.look")), 0);
    core.setState(api::SessionState::Running);
    QTRY_COMPARE(run.router()->sheet(), ui::Router::PurchaseSheet);
    QCOMPARE(run.router()->sheetUrl(), QUrl(page));
    QTRY_COMPARE(core.calls(QStringLiteral("purchases.look")), 1);
    QCOMPARE(core.calls(QStringLiteral("purchases.approve")), 0);
}

void ReturnTest::manyClicksAreOneReview()
{
    FakeCore core;
    core.fillWithSamples();
    Run run(core, file());
    for (int click = 0; click < 64; ++click) {
        run.window.receive(page);
        QCoreApplication::sendPostedEvents();
    }
    QTRY_COMPARE(run.router()->sheet(), ui::Router::PurchaseSheet);
    QTRY_VERIFY(core.calls(QStringLiteral("purchases.look")) > 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(core.calls(QStringLiteral("purchases.look")), 1);
    run.router()->closeSheet();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(run.router()->sheet(), ui::Router::NoSheet);
}

void ReturnTest::neverReplacesAReview()
{
    FakeCore core;
    core.fillWithSamples();
    Run run(core, file());
    run.window.receive(page);
    QTRY_COMPARE(run.router()->sheet(), ui::Router::PurchaseSheet);
    run.window.receive(QStringLiteral("https://other.example/one"));
    run.window.receive(QStringLiteral("https://other.example/two"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(run.router()->sheetUrl(), QUrl(page));
    run.router()->closeSheet();
    QTRY_COMPARE(run.router()->sheet(), ui::Router::PurchaseSheet);
    QCOMPARE(run.router()->sheetUrl(), QUrl(QStringLiteral("https://other.example/two")));
}

void ReturnTest::dropsMonsters()
{
    FakeCore core;
    core.fillWithSamples();
    Run run(core, file());
    auto *arrivals = run.window.quickWindow()->findChild<ui::Arrivals *>();
    QVERIFY(arrivals);
    QStringList seen;
    connect(arrivals, &ui::Arrivals::arrived, this, [&seen](const QString &text) { seen.append(text); });
    arrivals->receive(QString(9'000, QLatin1Char('a')));
    arrivals->receive(QStringLiteral("  \n "));
    arrivals->receive(QStringLiteral(" lightning:lnbcrt1nonsense "));
    QTRY_COMPARE(seen, QStringList{QStringLiteral("lightning:lnbcrt1nonsense")});
}

QTEST_MAIN(ReturnTest)
#include "tst_return.moc"
