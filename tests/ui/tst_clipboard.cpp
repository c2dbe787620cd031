// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// Something of another program on the clipboard, which notices when it is read.
class Watched : public QMimeData
{
    Q_OBJECT
public:
    explicit Watched(int &reads)
        : m_reads(reads)
    { }
    [[nodiscard]] QStringList formats() const override { return {QStringLiteral("text/plain")}; }
    [[nodiscard]] bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString &, QMetaType) const override
    {
        ++m_reads;
        return QStringLiteral("https://longform.example/bridges/4");
    }

private:
    int &m_reads;
};

/// What is copied goes again; what others copied is theirs.
class ClipboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QCOMPARE(Screen::takeWarnings(), QStringList()); }
    void clearsAfterAMinute();
    void leavesWhatOthersCopied();
    void clearsWhenTheWindowEnds();
    void marksSecrets();
    void startsTheMinuteAgain();
    void isNotReadUnlessAsked();
    void keepsTheWordsOff();
};

[[nodiscard]] static QString content()
{
    return QGuiApplication::clipboard()->text();
}

void ClipboardTest::clearsAfterAMinute()
{
    ui::Clipboard clipboard;
    QCOMPARE(clipboard.lifetimeSeconds(), 60);
    clipboard.copy(QStringLiteral("bcrt1q"));
    QCOMPARE(content(), QStringLiteral("bcrt1q"));
    QVERIFY(clipboard.remaining() > std::chrono::seconds(58));
    QVERIFY(clipboard.remaining() <= std::chrono::seconds(60));
    auto *timer = clipboard.findChild<QTimer *>();
    QVERIFY(timer);
    timer->setInterval(0); // the minute is over
    QTRY_COMPARE(content(), QString());
}

void ClipboardTest::leavesWhatOthersCopied()
{
    ui::Clipboard clipboard;
    clipboard.copy(QStringLiteral("bcrt1q"));
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    clipboard.clearOurs();
    QCOMPARE(content(), QStringLiteral("a recipe"));
    QGuiApplication::clipboard()->setText(QStringLiteral("bcrt1q")); // the same words, but not ours
    clipboard.clearOurs();
    QCOMPARE(content(), QStringLiteral("bcrt1q"));
}

void ClipboardTest::clearsWhenTheWindowEnds()
{
    {
        ui::Clipboard clipboard;
        clipboard.copy(QStringLiteral("lnbcrt1"));
    }
    QCOMPARE(content(), QString());
}

void ClipboardTest::marksSecrets()
{
    const auto hint
        = [] { return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")); };
    ui::Clipboard clipboard;
    clipboard.copySecret(QStringLiteral("preimage"));
    QCOMPARE(hint(), QByteArrayLiteral("secret"));
    QCOMPARE(content(), QStringLiteral("preimage"));
    clipboard.copy(QStringLiteral("address"));
    QCOMPARE(hint(), QByteArray());
}

void ClipboardTest::startsTheMinuteAgain()
{
    ui::Clipboard clipboard;
    QSignalSpy copied(&clipboard, &ui::Clipboard::copied);
    clipboard.copy(QStringLiteral("one"));
    clipboard.clearOurs();
    QCOMPARE(clipboard.remaining(), std::chrono::milliseconds(-1));
    clipboard.copy(QStringLiteral("two"));
    QVERIFY(clipboard.remaining() > std::chrono::seconds(58));
    QCOMPARE(copied.count(), 2);
}

void ClipboardTest::isNotReadUnlessAsked()
{
    int reads = 0;
    QGuiApplication::clipboard()->setMimeData(new Watched(reads));
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    for (int place = ui::Router::Pay; place <= ui::Router::Settings; ++place)
        screen.router()->go(static_cast<ui::Router::Place>(place));
    screen.window()->hide();
    screen.window()->show();
    screen.router()->go(ui::Router::Pay);
    QTRY_VERIFY(screen.find(QStringLiteral("payField")));
    QVERIFY(!screen.grab().isNull());
    QCOMPARE(reads, 0);
    screen.window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(screen.window()));
    QTest::keyClick(screen.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(reads > 0);
}

void ClipboardTest::keepsTheWordsOff()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    FakeCore core;
    api::SessionStatus status = core.state.status;
    status.network = Network::Bitcoin; // where the words come first
    core.setStatus(status);
    const Screen screen(core, {1120, 720}, false);
    QTest::keyClick(screen.window(), Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("passphraseInput")));
    for (const char *input : {"passphraseInput", "passphraseAgainInput"}) {
        QTRY_VERIFY(screen.find(QString::fromLatin1(input)));
        for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'})
            QTest::keyClick(screen.window(), letter);
        QTest::keyClick(screen.window(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(screen.window(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(screen.window(), Qt::Key_Return);
    }
    QTRY_VERIFY(screen.find(QStringLiteral("wordsContinue")));
    QTest::keyClick(screen.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(screen.window(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(content(), QStringLiteral("before"));
}

QTEST_MAIN(ClipboardTest)
#include "tst_clipboard.moc"
