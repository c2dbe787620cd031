// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/window.h"

#include "ui/language.h"
#include "ui/nonetwork.h"
#include "ui/session.h"

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
    QGuiApplication::setDesktopFileName(QStringLiteral("satchel"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/satchel.svg")));
    QFont::insertSubstitutions(QStringLiteral("Inter"), {QStringLiteral("Noto Sans CJK KR")});
    QFont::insertSubstitutions(QStringLiteral("Noto Serif"), {QStringLiteral("Noto Serif CJK KR")});
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
}

Window::Window(api::CoreClient *core, const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_preferences(std::make_unique<ui::Preferences>(settingsFile))
    , m_session(std::make_unique<ui::Session>(core, m_preferences.get()))
    , m_noNetwork(std::make_unique<ui::NoNetwork>())
    , m_engine(std::make_unique<QQmlApplicationEngine>())
    , m_language(std::make_unique<ui::Language>(m_preferences.get(), m_engine.get()))
{
    connect(m_language.get(), &ui::Language::changed, m_session.get(), &ui::Session::retranslate);
    m_engine->setNetworkAccessManagerFactory(m_noNetwork.get());
    m_engine->addImportPath(QStringLiteral(":/qt/qml"));
    m_engine->addImportPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/satchel/qml"));
}

Window::~Window() = default;

bool Window::show()
{
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Satchel/Main.qml")));
    return quickWindow() != nullptr;
}

void Window::showCoreFailure(const Error &error)
{
    m_session->giveUp(error);
}

QQuickWindow *Window::quickWindow() const
{
    const auto roots = m_engine->rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

} // namespace satchel
