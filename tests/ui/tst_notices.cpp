// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/notifier.h"
#include "tests/support/fakenotices.h"
#include "tests/ui/screens.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// Notices of payments that end while the window is elsewhere, with a server of notices of our own.
class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCOMPARE(Screen::takeWarnings(), QStringList()); }
    void saysWhatWasPaid();
    void escapesWhereMarkupIsUnderstood();
    void isSilentWhileTheWindowIsActive();
    void isSilentWhenNotWanted();
    void saysLessWhenDiscreet();
    void tellsEachPaymentOnce();
    void tellsNothingOfChannels();
    void opensTheEntryWhenPressed();
    void isSilentWithoutAServer();
    void isSilentWithoutABus();

private:
    [[nodiscard]] static api::ActivityEntry entryOf(qint64 id, api::PaymentState state)
    {
        api::ActivityEntry entry;
        entry.id = id;
        entry.kind = api::ActivityKind::Purchase;
        entry.state = state;
        entry.title = QStringLiteral("<b>Lens</b> & \u202etower\n2");
        entry.origin = QStringLiteral("https://lighthouse.example");
        entry.amount = Msat{121'000};
        entry.time = QDateTime::currentDateTimeUtc();
        return entry;
    }
    static void settle(FakeCore &core, qint64 id)
    {
        core.addEntry(entryOf(id, api::PaymentState::Pending));
        core.addEntry(entryOf(id, api::PaymentState::Succeeded));
    }
};

void NoticesTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("needs a session bus of its own: dbus-run-session");
}

void NoticesTest::saysWhatWasPaid()
{
    FakeNotices server({QStringLiteral("body"), QStringLiteral("actions")});
    QVERIFY(server.isThere);
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    settle(core, 900);
    QTRY_COMPARE(server.shown.size(), 1);
    const FakeNotices::Shown &notice = server.shown.constFirst();
    QCOMPARE(notice.summary, QStringLiteral("Paid: 121\u202fsat").replace(QChar(0x202f), notice.summary.at(9)));
    QCOMPARE(notice.body, QStringLiteral("<b>Lens</b> & tower 2 · lighthouse.example"));
    QCOMPARE(notice.icon, QStringLiteral("org.satchel.Satchel"));
    QCOMPARE(notice.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.satchel.Satchel"));
    QCOMPARE(notice.actions.value(0), QStringLiteral("default"));
}

void NoticesTest::escapesWhereMarkupIsUnderstood()
{
    FakeNotices server({QStringLiteral("body"), QStringLiteral("body-markup")});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    settle(core, 901);
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown[0].body, QStringLiteral("&lt;b&gt;Lens&lt;/b&gt; &amp; tower 2 · lighthouse.example"));
    QVERIFY(server.shown[0].actions.isEmpty());
}

void NoticesTest::isSilentWhileTheWindowIsActive()
{
    FakeNotices server({});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QVERIFY(QTest::qWaitForWindowActive(screen.window()));
    settle(core, 902);
    screen.window()->hide();
    settle(core, 903);
    QTRY_COMPARE(server.shown.size(), 1); // the second only
}

void NoticesTest::isSilentWhenNotWanted()
{
    FakeNotices server({});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    screen.session()->preferences()->setNotifying(false);
    settle(core, 904);
    screen.session()->preferences()->setNotifying(true);
    settle(core, 905);
    QTRY_COMPARE(server.shown.size(), 1);
}

void NoticesTest::saysLessWhenDiscreet()
{
    FakeNotices server({QStringLiteral("body")});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    screen.session()->preferences()->setDiscreet(true);
    settle(core, 906);
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown[0].summary, QStringLiteral("A payment has ended"));
    QCOMPARE(server.shown[0].body, QString());
}

void NoticesTest::tellsEachPaymentOnce()
{
    FakeNotices server({});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    settle(core, 907);
    core.addEntry(entryOf(907, api::PaymentState::Succeeded));
    core.addEntry(entryOf(908, api::PaymentState::Failed));
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(server.shown[1].summary.startsWith(QStringLiteral("Not paid")));
}

void NoticesTest::tellsNothingOfChannels()
{
    FakeNotices server({});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    api::ActivityEntry channel = entryOf(909, api::PaymentState::Succeeded);
    channel.kind = api::ActivityKind::ChannelOpened;
    core.addEntry(channel);
    settle(core, 910);
    QTRY_COMPARE(server.shown.size(), 1);
}

void NoticesTest::opensTheEntryWhenPressed()
{
    FakeNotices server({QStringLiteral("actions")});
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.window()->hide();
    settle(core, 911);
    QTRY_COMPARE(server.shown.size(), 1);
    server.press(77); // somebody else's
    server.press(41);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::EntrySheet);
    QCOMPARE(screen.router()->sheetId(), 911);
    QVERIFY(screen.window()->isVisible());
}

void NoticesTest::isSilentWithoutAServer()
{
    Notifier notifier;
    for (int notice = 0; notice < 3; ++notice)
        notifier.show({1, QStringLiteral("a"), QStringLiteral("b")});
    FakeNotices late({});
    QSignalSpy opened(&notifier, &Notifier::opened);
    QVERIFY(!opened.wait(200));
}

void NoticesTest::isSilentWithoutABus()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    Notifier notifier;
    notifier.show({1, QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(!QDBusConnection(QStringLiteral("satchel-notices")).isConnected());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", runtime);
}

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
