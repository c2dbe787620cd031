// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/error.h"

#include <QByteArray>
#include <QObject>

#include <memory>

class QQuickWindow;
class QQmlApplicationEngine;

namespace satchel {

class Notifier;
class TrayHost;
class WindowPlace;

namespace api {
class CoreClient;
}
namespace ui {
class CoreRestart;
class EndedWatch;
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
    void showCoreRestart(); ///< The core ended by itself and is started again.
    /// Brings it to the front, from the background too. `activation`: the desktop's leave to do so, if it gave one.
    void raise(const QByteArray &activation = {});
    /// A link from outside, hostile: raises the window and leads to its review, once the wallet is open.
    void receive(const QString &link);
    /// Does the same with what is on the clipboard, because the person asked for it.
    void payFromClipboard();
    /// From here on closing closes.
    void leave();
    [[nodiscard]] QQuickWindow *quickWindow() const;
    [[nodiscard]] QQmlApplicationEngine *engine() const { return m_engine.get(); }

Q_SIGNALS:
    /// The person closed the window, or asked to end the program from the tray or by keyboard.
    void quitAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isElsewhere() const;
    void attend();
    void lookForTray();
    void stepBack();

    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::CoreRestart> m_restart;
    std::unique_ptr<ui::NoNetwork> m_noNetwork;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<ui::EndedWatch> m_ended;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<TrayHost> m_trayHost;
    bool m_isLeaving = false;
};

} // namespace satchel
