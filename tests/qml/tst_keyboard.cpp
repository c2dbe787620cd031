// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/scenes.h"
#include "ui/focuschain.h"

#include <QAccessible>
#include <QPointer>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

namespace {

struct Stop {
    QPointer<QQuickItem> item;
    QString name;
};
using Stops = QList<Stop>;

/// Lists make their lines anew while they scroll; those are told by their names.
bool hasBeenAt(const Stops &stops, const QQuickItem *item)
{
    static const QRegularExpression line(QStringLiteral("^(entry|libraryItem)\\d+$"));
    const bool isLine = line.match(item->objectName()).hasMatch();
    return std::ranges::any_of(
        stops, [&](const Stop &stop) { return isLine ? stop.name == item->objectName() : stop.item == item; });
}

/// What a hand can press, a pen can type into or a screen reader can act on, told by its kind and not by the Tab chain.
bool isInteractive(QQuickItem *item)
{
    const bool isForReading = item->inherits("QQuickTextEdit") && item->property("readOnly").toBool();
    if (isForReading || item->inherits("QQuickScrollBar"))
        return false;
    for (const char *kind :
         {"QQuickAbstractButton", "QQuickSlider", "QQuickTextInput", "QQuickTextEdit", "satchel::ui::SecretField"}) {
        if (item->inherits(kind))
            return true;
    }
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face && face->actionInterface()
        && face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (isInteractive(item))
        found.append(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, found);
}

QString nameOf(const QQuickItem *item)
{
    return item
        ? item->objectName().isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : item->objectName()
        : QStringLiteral("nothing");
}

bool hasRing(QQuickItem *item)
{
    if (item->objectName() == QStringLiteral("focusRing") && item->isVisible() && item->width() > 0)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), hasRing);
}

/// A ring around it, or the thick border of a field in the colour of the focus.
bool showsFocus(QQuickItem *item)
{
    const QQuickItem *line = qvariant_cast<QQuickItem *>(item->property("background"));
    const QQuickItem *frame = line ? line : item->parentItem();
    return hasRing(item) || QQmlProperty::read(frame, QStringLiteral("border.width")).toInt() == 2;
}

/// What says so of itself, or lies in such an item, is read from left to right in a mirrored window, too.
bool keepsDirection(const QQuickItem *item)
{
    return item && (item->property("keepsDirection").toBool() || keepsDirection(item->parentItem()));
}

/// Of two items one after the other: is the second neither above nor (in the direction of reading) before the first?
bool isInOrder(const QQuickItem *one, const QQuickItem *other, bool isMirrored)
{
    QList<const QQuickItem *> above;
    for (const QQuickItem *around = one; around; around = around->parentItem())
        above.append(around);
    const QQuickItem *branch = other;
    while (branch->parentItem() && !above.contains(branch->parentItem()))
        branch = branch->parentItem();
    const qsizetype common = above.indexOf(branch->parentItem());
    if (common <= 0)
        return true; // one lies in the other
    const QRectF a = above.at(common - 1)->mapRectToScene(QRectF({}, above.at(common - 1)->size()));
    const QRectF b = branch->mapRectToScene(QRectF({}, branch->size()));
    const bool sharesRows = b.top() < a.bottom() - 1 && a.top() < b.bottom() - 1;
    const bool sharesColumns = b.left() < a.right() - 1 && a.left() < b.right() - 1;
    const bool isFromRight = isMirrored && !keepsDirection(above.at(common));
    const bool isBefore = isFromRight ? b.left() >= a.right() - 1 : b.right() <= a.left() + 1;
    return !(sharesRows && isBefore) && !(sharesColumns && b.bottom() <= a.top() + 1);
}

} // namespace

/// Every page and sheet by the Tab key alone: all that can be operated is reached, nothing else is, in the order in which
/// it is read, in view, and seen to be focused.
class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void tabReachesEverything_data();
    void tabReachesEverything();

private:
    static Stops walk(const Screen &screen, Qt::Key key);
};

void KeyboardTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QCOMPARE(Screen::takeWarnings(), QStringList());
}

void KeyboardTest::tabReachesEverything_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isMirrored");
    const QList<Scene> all = scenes();
    for (int at = 0; at < all.size(); ++at) {
        const QByteArray name(all.at(at).name);
        if (name == "starting" || name == "refused-damaged" || name.endsWith("-full"))
            continue; // there is nothing to do; the same as the typical one, but longer
        QTest::addRow("%s-wide", name.constData()) << at << QSize(1120, 720) << false;
        QTest::addRow("%s-narrow", name.constData()) << at << QSize(360, 640) << false;
        QTest::addRow("%s-wide-mirrored", name.constData()) << at << QSize(1120, 720) << true;
    }
}

Stops KeyboardTest::walk(const Screen &screen, Qt::Key key)
{
    Stops stops;
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(screen.window(), key);
        QCoreApplication::sendPostedEvents();
        QQuickItem *item = screen.window()->activeFocusItem();
        if (!item || hasBeenAt(stops, item))
            break;
        stops.append({item, item->objectName()});
        if (!QTest::qWaitFor([&] { return showsFocus(item) && screen.shows(item); }, 1'000))
            QTest::qFail(qPrintable(nameOf(item) + QStringLiteral(" has the focus, unseen")), __FILE__, __LINE__);
    }
    return stops;
}

void KeyboardTest::tabReachesEverything()
{
    QFETCH(int, at);
    QFETCH(QSize, size);
    QFETCH(bool, isMirrored);
    const Scene scene = scenes().at(at);
    FakeCore core;
    fill(core, scene.fill);
    Screen screen(core, size, false);
    scene.steps(core, screen);
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    (void)screen.grab();

    const Stops stops = walk(screen, Qt::Key_Tab);
    QVERIFY(!stops.isEmpty());
    QList<QQuickItem *> interactive;
    QQuickItem *sheet = ui::topSheet(screen.window());
    collect(sheet ? sheet : screen.window()->contentItem(), interactive);
    for (QQuickItem *item : std::as_const(interactive))
        QVERIFY2(hasBeenAt(stops, item), qPrintable(nameOf(item) + QStringLiteral(" is not reached by Tab")));
    for (const auto &[item, name] : stops) {
        const bool isForReading = item && (item->inherits("QQuickFlickable"));
        QVERIFY2(!item || isForReading || interactive.contains(item),
                 qPrintable(nameOf(item) + QStringLiteral(" is reached by Tab and does nothing")));
    }
    int steps = 0;
    for (qsizetype next = 1; next < stops.size(); ++next) {
        const bool isThere = stops.at(next - 1).item && stops.at(next).item;
        const bool isRight = !isThere || isInOrder(stops.at(next - 1).item, stops.at(next).item, isMirrored);
        if (!isRight)
            qInfo("%s after %s", qPrintable(stops.at(next).name), qPrintable(stops.at(next - 1).name));
        steps += isRight ? 0 : 1;
    }
    QVERIFY2(steps <= 1, "the order of the Tab key jumps back more than once"); // once: from the end to the beginning
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
