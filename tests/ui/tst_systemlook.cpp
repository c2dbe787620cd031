// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/systemlook.h"

#include <QSignalSpy>
#include <QTest>

using satchel::ui::SystemLook;

/// What the desktop says about colours and motion is followed; what is not said changes nothing.
class SystemLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void follows_data();
    void follows();
};

void SystemLookTest::follows_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<bool>("hasMoreContrast");
    QTest::addColumn<bool>("isMotionReduced");
    const auto row = [](const char *name, const char *space, const char *key, const QVariant &value, int scheme,
                        bool contrast, bool still) {
        QTest::newRow(name) << QString::fromLatin1(space) << QString::fromLatin1(key) << value << scheme << contrast
                            << still;
    };
    const char *look = "org.freedesktop.appearance";
    row("dark", look, "color-scheme", 1U, 1, false, false);
    row("light", look, "color-scheme", 2U, 2, false, false);
    row("a scheme of tomorrow", look, "color-scheme", 7U, 0, false, false);
    row("contrast", look, "contrast", 1U, 0, true, false);
    row("reduced motion", look, "reduced-motion", 1U, 0, false, true);
    row("no animations", "org.gnome.desktop.interface", "enable-animations", false, 0, false, true);
    row("high contrast", "org.gnome.desktop.a11y.interface", "high-contrast", true, 0, true, false);
    row("wrapped twice", look, "contrast", QVariant::fromValue(QDBusVariant(1U)), 0, true, false);
    row("something else", look, "accent-color", 1U, 0, false, false);
}

void SystemLookTest::follows()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    SystemLook system;
    QSignalSpy changes(&system, &SystemLook::changed);
    system.take(space, key, QDBusVariant(value));
    QTEST(int(system.scheme()), "scheme");
    QTEST(system.hasMoreContrast(), "hasMoreContrast");
    QTEST(system.isMotionReduced(), "isMotionReduced");
    QCOMPARE(changes.count(), key == QStringLiteral("accent-color") ? 0 : 1);
}

QTEST_GUILESS_MAIN(SystemLookTest)
#include "tst_systemlook.moc"
