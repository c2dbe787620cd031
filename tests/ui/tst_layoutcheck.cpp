// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/layoutcheck.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel::testing;

/// The checks of the layout, each held against a page that is wrong in one way.
class LayoutCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void finds_data();
    void finds();
    void findsWhatIsNotMirrored_data();
    void findsWhatIsNotMirrored();

private:
    static std::unique_ptr<QQuickWindow> make(QQmlEngine &engine, const char *page);
    static QImage draw(QQuickWindow *window);
};

void LayoutCheckTest::finds_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("fault"); // empty: nothing is wrong
    const auto row = [](const char *name, const char *page, const char *fault) {
        QTest::newRow(name) << QByteArray(page) << QString::fromLatin1(fault);
    };
    row("nothing", R"(Text { text: "Pay"; color: "#211D18" })", "");
    row("cut", R"(Text { width: 30; elide: Text.ElideRight; text: "Paying by itself"; color: "black" })", "cut");
    row("cut words of others",
        R"(Text { property bool isForeign: true; width: 60; elide: Text.ElideRight; text: "A title without end" })",
        "");
    row("too wide", R"(Text { width: 30; text: "Paying by itself" })", "wider than its place");
    row("too high", R"(Text { width: 60; height: 20; wrapMode: Text.Wrap; text: "Paying by itself" })",
        "higher than its place");
    row("outside", R"(Text { x: 280; text: "Paying by itself" })", "outside");
    row("below", R"(Text { y: 195; text: "Pay" })", "above or below");
    row("clipped", R"(Item { width: 40; height: 40; clip: true; Text { text: "Paying by itself" } })", "outside");
    row("scrolled away", R"(Flickable { width: 200; height: 60; contentHeight: 300; clip: true
                            Text { y: 50; text: "Pay" } })",
        "");
    row("over", R"(Item { Text { text: "Paying" } Text { x: 10; y: 2; text: "itself" } })", "under");
    row("under a button", R"(Item { Text { text: "Paying" } MouseArea { objectName: "b"; width: 44; height: 44
                             Accessible.role: Accessible.Button; Accessible.name: "Buy" } })",
        "under");
    row("pale", R"(Text { text: "Pay"; color: "#A8A29A" })", "contrast");
    row("pale by opacity", R"(Text { text: "Pay"; opacity: 0.5 })", "contrast");
    row("large and fairly pale", R"(Text { text: "Pay"; font.pixelSize: 30; color: "#8A847B" })", "");
    row("covered", R"(Item { Text { text: "Pay" } Rectangle { width: 90; height: 40; color: "#FAF7F1" } })",
        "not to be seen");
    const char *button = R"(MouseArea { %1 })";
    const auto target = [&](const char *name, const char *what, const char *fault) {
        QTest::newRow(name) << QByteArray(button).replace("%1", what) << QString::fromLatin1(fault);
    };
    const char *const named = "Accessible.role: Accessible.Button; Accessible.name: \"Buy\"; ";
    target("target", QByteArray(named).append("objectName: \"b\"; width: 44; height: 44").constData(), "");
    target("small", QByteArray(named).append("objectName: \"b\"; width: 43; height: 44").constData(), "target");
    target("no objectName", QByteArray(named).append("width: 44; height: 44").constData(), "no objectName");
    target("no name", "objectName: \"b\"; width: 44; height: 44; Accessible.role: Accessible.Button",
           "accessible name");
    target("no role", "objectName: \"b\"; width: 44; height: 44", "accessible role");
}

std::unique_ptr<QQuickWindow> LayoutCheckTest::make(QQmlEngine &engine, const char *page)
{
    QQmlComponent component(&engine);
    component.setData(QByteArray("import QtQuick\nWindow { width: 300; height: 200; visible: true; color: \"#FAF7F1\"\n"
                                 "LayoutMirroring.childrenInherit: true\n"
                                 "LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft\n")
                          + page + "\n}",
                      QUrl());
    std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(component.create()));
    if (!window)
        qFatal("%s", qPrintable(component.errorString()));
    return window;
}

QImage LayoutCheckTest::draw(QQuickWindow *window)
{
    QSignalSpy frames(window, &QQuickWindow::frameSwapped);
    window->update();
    frames.wait(1000);
    return window->grabWindow();
}

void LayoutCheckTest::finds()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, fault);
    QQmlEngine engine;
    const auto window = make(engine, page.constData());
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    const QImage picture = draw(window.get());
    const QStringList faults = layoutFaults(seenItems(window.get()), picture);
    QVERIFY2(faults.isEmpty() == fault.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY2(faults.join(QLatin1Char('\n')).contains(fault), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LayoutCheckTest::findsWhatIsNotMirrored_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("anchored") << QByteArray("Text { anchors.left: parent.left; text: \"Pay\" }") << true;
    QTest::newRow("at x") << QByteArray("Text { x: 20; text: \"Pay\" }") << false;
    QTest::newRow("meant so") << QByteArray("Text { property bool keepsDirection: true; x: 20; text: \"Pay\" }")
                              << true;
}

void LayoutCheckTest::findsWhatIsNotMirrored()
{
    QFETCH(QByteArray, page);
    QFETCH(bool, isMirrored);
    QQmlEngine engine;
    const auto window = make(engine, page.constData());
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    const QList<SeenItem> before = seenItems(window.get());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    (void)draw(window.get());
    const QStringList faults = mirrorFaults(before, seenItems(window.get()), window->width());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(faults.isEmpty(), isMirrored);
}

QTEST_MAIN(LayoutCheckTest)
#include "tst_layoutcheck.moc"
