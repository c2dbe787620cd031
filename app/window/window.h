// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/error.h"

#include <QObject>

#include <memory>

class QQuickWindow;
class QQmlApplicationEngine;

namespace satchel {

namespace api {
class CoreClient;
}
namespace ui {
class Language;
class NoNetwork;
class Preferences;
class Session;
} // namespace ui

/// The window and what it is made of, in the order in which it starts; stopped in the other. GUI thread only.
class Window : public QObject
{
    Q_OBJECT
public:
    /// Once, before anything else of the window and after the QGuiApplication: names, icon, fonts.
    static void prepare();

    /// `core` must outlive the window; it need not be connected yet. `settingsFile` keeps language and appearance.
    Window(api::CoreClient *core, const QString &settingsFile, QObject *parent = nullptr);
    ~Window() override;

    /// Shows the first frame. False if the pages could not be loaded (a fault of the build; the reason is logged).
    [[nodiscard]] bool show();
    /// There is no core to be had: the window says why and what to do.
    void showCoreFailure(const Error &error);
    [[nodiscard]] QQuickWindow *quickWindow() const;
    [[nodiscard]] QQmlApplicationEngine *engine() const { return m_engine.get(); }

private:
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::NoNetwork> m_noNetwork;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<ui::Language> m_language;
};

} // namespace satchel
