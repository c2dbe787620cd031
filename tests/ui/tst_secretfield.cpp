// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::ui;

/// What is typed into a SecretField arrives in locked memory, letter by letter.
class SecretFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesLetters();
    void countsLettersNotBytes();
    void erasesWholeLetters();
    void pastes();
    void replacesWhatIsSelected();
    void leavesShortcutsAlone();
    void holdsNoMoreThanItsLimit();
    void saysEnter();
    void isEmptyAfterTake();

private:
    QByteArray text() const
    {
        const auto bytes = m_field->content().bytes();
        return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_window.get(), key, with); }
    void paste(const QString &copied)
    {
        QGuiApplication::clipboard()->setText(copied);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<QQuickWindow> m_window;
    SecretField *m_field = nullptr;
};

void SecretFieldTest::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_field = new SecretField(m_window->contentItem());
    m_field->setSize({300, 40});
    m_window->show();
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->forceActiveFocus();
}

void SecretFieldTest::takesLetters()
{
    const QSignalSpy edited(m_field, &SecretField::edited);
    for (const char letter : {'a', 'B', ' ', '7'})
        QTest::keyClick(m_window.get(), letter);
    QCOMPARE(text().toLower(), QByteArrayLiteral("ab 7"));
    QCOMPARE(edited.count(), 4);
}

void SecretFieldTest::countsLettersNotBytes()
{
    paste(QStringLiteral("비밀a"));
    QCOMPARE(m_field->length(), 3);
    QCOMPARE(m_field->content().size(), std::size_t{7});
}

void SecretFieldTest::erasesWholeLetters()
{
    paste(QStringLiteral("a비"));
    press(Qt::Key_Backspace);
    QCOMPARE(text(), QByteArrayLiteral("a"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(m_field->length(), 0);
}

void SecretFieldTest::pastes()
{
    paste(QStringLiteral("  open sesame\n"));
    QCOMPARE(text(), QByteArrayLiteral("open sesame"));
    paste(QStringLiteral("!"));
    QCOMPARE(text(), QByteArrayLiteral("open sesame!"));
}

void SecretFieldTest::replacesWhatIsSelected()
{
    paste(QStringLiteral("wrong"));
    press(Qt::Key_A, Qt::ControlModifier);
    paste(QStringLiteral("right"));
    QCOMPARE(text(), QByteArrayLiteral("right"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QCOMPARE(m_field->length(), 0);
}

void SecretFieldTest::leavesShortcutsAlone()
{
    paste(QStringLiteral("secret"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(text(), QByteArrayLiteral("secret"));
}

void SecretFieldTest::holdsNoMoreThanItsLimit()
{
    paste(QString(512, QLatin1Char('x')));
    QCOMPARE(m_field->length(), 512);
    QTest::keyClick(m_window.get(), 'y');
    QCOMPARE(m_field->length(), 512);
}

void SecretFieldTest::saysEnter()
{
    const QSignalSpy accepted(m_field, &SecretField::accepted);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    QCOMPARE(accepted.count(), 2);
}

void SecretFieldTest::isEmptyAfterTake()
{
    paste(QStringLiteral("secret"));
    const Secret taken = m_field->take();
    QCOMPARE(taken.size(), std::size_t{6});
    QCOMPARE(m_field->length(), 0);
}

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
