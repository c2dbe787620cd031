// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/layoutcheck.h"
#include "tests/ui/playedscene.h"
#include "tests/ui/readerbench.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>

using namespace satchel::testing;

/// Every page and sheet holds in both languages, with words 40 % longer and from right to left, wide and narrow.
/// `./dev shots` shows the same and more as pictures.
class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void holds_data();
    void holds();

private:
    static QStringList check(PlayedScene &scene, const Look &look);
    static QStringList checkMirrored(PlayedScene &scene, const Look &look);
};

void LayoutTest::holds_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("words");
    const QList<Scene> all = scenes();
    for (int at = 0; at < all.size(); ++at) {
        for (const Words words : {Words::English, Words::Korean, Words::Longer, Words::Mirrored})
            QTest::addRow("%s-%s", all.at(at).name, nameOf(words).constData()) << at << static_cast<int>(words);
    }
}

QStringList LayoutTest::check(PlayedScene &scene, const Look &look)
{
    const QImage picture = scene.picture(look);
    return layoutFaults(seenItems(scene.screen().window()), picture);
}

QStringList LayoutTest::checkMirrored(PlayedScene &scene, const Look &look)
{
    const QQuickWindow *window = scene.screen().window();
    (void)scene.picture(look);
    const QList<SeenItem> before = seenItems(window);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    (void)scene.screen().grab();
    const QStringList faults = mirrorFaults(before, seenItems(window), window->width());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return faults;
}

void LayoutTest::holds()
{
    QFETCH(int, scene);
    QFETCH(int, words);
    const auto spoken = static_cast<Words>(words);
    PlayedScene played(scenes().at(scene), spoken, Look{narrow});
    QStringList faults;
    if (spoken == Words::English) {
        faults += check(played, Look{wide});
        faults += check(played, Look{narrow, true, {}, true});
        faults += checkMirrored(played, Look{narrow});
        faults += checkMirrored(played, Look{wide});
    } else {
        faults += check(played, Look{narrow, spoken != Words::Longer});
        if (spoken != Words::Mirrored)
            faults += check(played, Look{wide, spoken == Words::Longer});
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        std::fprintf(stderr, "  %s\n", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), "what is wrong stands above");
    QCOMPARE(warningsOfOurs(), QStringList());
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
