// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/window.h"

#include "app/window/notifier.h"
#include "app/window/trayhost.h"
#include "app/window/windowplace.h"
#include "ui/arrivals.h"
#include "ui/background.h"
#include "ui/corerestart.h"
#include "ui/endednotice.h"
#include "ui/language.h"
#include "ui/nonetwork.h"
#include "ui/router.h"
#include "ui/session.h"

#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>

Q_IMPORT_QML_PLUGIN(SatchelPlugin)
Q_IMPORT_QML_PLUGIN(Satchel_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Satchel_UiPlugin)

namespace satchel {

void Window::prepare()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Satchel"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.satchel.Satchel"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/satchel.svg")));
    QFont::insertSubstitutions(QStringLiteral("Inter"), {QStringLiteral("Noto Sans CJK KR")});
    QFont::insertSubstitutions(QStringLiteral("Noto Serif"), {QStringLiteral("Noto Serif CJK KR")});
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
}

Window::Window(api::CoreClient *core, const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_preferences(std::make_unique<ui::Preferences>(settingsFile))
    , m_session(std::make_unique<ui::Session>(core, m_preferences.get()))
    , m_restart(std::make_unique<ui::CoreRestart>(*m_session))
    , m_noNetwork(std::make_unique<ui::NoNetwork>())
    , m_engine(std::make_unique<QQmlApplicationEngine>())
    , m_language(std::make_unique<ui::Language>(m_preferences.get(), m_engine.get()))
    , m_place(std::make_unique<WindowPlace>(m_preferences->memory()))
    , m_ended(std::make_unique<ui::EndedWatch>(*m_session))
    , m_notifier(std::make_unique<Notifier>())
    , m_trayHost(std::make_unique<TrayHost>())
{
    connect(m_language.get(), &ui::Language::changed, m_session.get(), &ui::Session::retranslate);
    m_engine->setNetworkAccessManagerFactory(m_noNetwork.get());
    m_engine->addImportPath(QStringLiteral(":/qt/qml"));
    m_engine->addImportPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/satchel/qml"));
}

Window::~Window() = default;

bool Window::show()
{
    m_engine->setInitialProperties(m_place->initialProperties());
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Satchel/Main.qml")));
    if (!quickWindow())
        return false;
    m_place->follow(quickWindow());
    attend();
    return true;
}

void Window::attend()
{
    quickWindow()->installEventFilter(this);
    auto *background = quickWindow()->findChild<ui::Background *>();
    connect(background, &ui::Background::openAsked, this, [this] { raise(); });
    connect(background, &ui::Background::clipboardAsked, this, &Window::payFromClipboard);
    connect(background, &ui::Background::quitAsked, this, &Window::quitAsked);
    connect(m_trayHost.get(), &TrayHost::found, background, [background] { background->setHasTray(true); });
    connect(m_trayHost.get(), &TrayHost::lost, background, [background] { background->setHasTray(false); });
    connect(m_preferences.get(), &ui::Preferences::mannersChanged, this, &Window::lookForTray);
    lookForTray();
    connect(m_ended.get(), &ui::EndedWatch::ended, this, [this](const ui::EndedNotice &notice) {
        if (isElsewhere())
            m_notifier->show(notice);
    });
    connect(m_notifier.get(), &Notifier::opened, this, [this](qint64 entry, const QByteArray &activation) {
        raise(activation);
        auto *router = m_engine->singletonInstance<ui::Router *>(qmlTypeId("Satchel.Ui", 1, 0, "Router"));
        if (m_session->phase() == ui::Session::Open && router->sheet() == ui::Router::NoSheet)
            router->openEntry(entry);
    });
}

void Window::lookForTray()
{
    if (m_preferences->isInBackground())
        m_trayHost->look();
}

bool Window::isElsewhere() const
{
    return !quickWindow()->isVisible() || !quickWindow()->isActive();
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_isLeaving)
        return QObject::eventFilter(watched, event);
    if (!m_preferences->isInBackground()) {
        Q_EMIT quitAsked();
        return false;
    }
    event->ignore();
    stepBack();
    return true;
}

void Window::stepBack()
{
    const auto *background = quickWindow()->findChild<ui::Background *>();
    background->hasTray() ? quickWindow()->hide() : quickWindow()->showMinimized();
}

void Window::leave()
{
    m_isLeaving = true;
    quickWindow()->hide();
}

void Window::showCoreFailure(const Error &error)
{
    m_session->giveUp(error);
}

void Window::showCoreRestart()
{
    m_restart->note();
}

void Window::raise(const QByteArray &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // where Qt's Wayland platform looks for it
    QQuickWindow *window = quickWindow();
    window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
    window->setVisible(true);
    if (QGuiApplication::platformName() == QLatin1String("xcb")) // the others raise what they activate, or do not raise
        window->raise();
    window->requestActivate();
}

void Window::receive(const QString &link)
{
    raise();
    if (auto *arrivals = quickWindow()->findChild<ui::Arrivals *>())
        arrivals->receive(link);
}

void Window::payFromClipboard()
{
    raise();
    const bool mayRead
        = quickWindow()->isActive() || !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    if (!mayRead) { // Wayland shows the clipboard to the active window only
        connect(quickWindow(), &QWindow::activeChanged, this, &Window::payFromClipboard, Qt::SingleShotConnection);
        return;
    }
    receive(QGuiApplication::clipboard()->text());
}

QQuickWindow *Window::quickWindow() const
{
    const auto roots = m_engine->rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

} // namespace satchel
