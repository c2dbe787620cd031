// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ownrate.h"
#include "ui/preferences.h"
#include "ui/trywait.h"
#include "ui/waitinglink.h"
#include "wallet/api/client.h"

#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// Where the wallet stands, for the whole window, and the way to the core for its view models. One per process, made by
/// the program before its engine; QML sees it as the singleton `Session`.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool isOffline READ isOffline NOTIFY changed)
    Q_PROPERTY(bool isOfflineByChoice READ isOfflineByChoice NOTIFY changed)
    Q_PROPERTY(bool isConnecting READ isConnecting NOTIFY changed) ///< Offline, and something is coming up.
    Q_PROPERTY(bool isSandbox READ isSandbox NOTIFY changed)
    Q_PROPERTY(bool isStorePaused READ isStorePaused NOTIFY changed)
    Q_PROPERTY(bool hasUncleanEnd READ hasUncleanEnd NOTIFY changed)
    Q_PROPERTY(bool hasKeychain READ hasKeychain NOTIFY changed)
    Q_PROPERTY(bool canStartOver READ canStartOver NOTIFY changed)
    Q_PROPERTY(bool isOlderCopy READ isOlderCopy NOTIFY changed) ///< Refused; it can be read (openToRead()).
    Q_PROPERTY(bool isReadingOlder READ isReadingOlder NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed) ///< Where the files of the wallet lie.
    Q_PROPERTY(QString networkName READ networkName NOTIFY changed)
    Q_PROPERTY(QString statusLine READ statusLine NOTIFY changed) ///< "Connected · block 214"
    Q_PROPERTY(bool isStartingUp READ isStartingUp NOTIFY changed) ///< Something is coming up beside what is shown.
    Q_PROPERTY(QString stepLine READ stepLine NOTIFY changed) ///< "Starting the sandbox…"
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< Why Refused or offline.
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(satchel::ui::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(satchel::ui::WaitingLink *waiting READ waiting CONSTANT)
    Q_PROPERTY(satchel::ui::TryWait *tryWait READ tryWait CONSTANT)
public:
    enum Phase { Starting, NoWallet, Locked, Opening, Open, Stopping, Refused };
    Q_ENUM(Phase)

    /// Both must outlive the session.
    Session(api::CoreClient *core, Preferences *preferences, QObject *parent = nullptr);
    ~Session() override;
    static Session *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] api::CoreClient *core() const { return m_core; }
    [[nodiscard]] Preferences *preferences() const { return m_preferences; }
    [[nodiscard]] WaitingLink *waiting() { return &m_waiting; }
    [[nodiscard]] TryWait *tryWait() { return &m_tryWait; }
    [[nodiscard]] OwnRate *rate() { return &m_rate; }
    [[nodiscard]] const api::SessionStatus &status() const { return m_status; }
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isConnected() const { return m_core->isConnected(); }
    [[nodiscard]] bool isOffline() const { return m_status.state == api::SessionState::Offline; }
    [[nodiscard]] bool isOfflineByChoice() const { return m_status.isOfflineByChoice; }
    [[nodiscard]] bool isConnecting() const { return isOffline() && isStartingUp(); }
    [[nodiscard]] bool isSandbox() const { return m_status.network == Network::Sandbox; }
    [[nodiscard]] bool isStorePaused() const { return m_status.isStorePaused; }
    [[nodiscard]] bool hasUncleanEnd() const { return m_status.hasUncleanEnd; }
    [[nodiscard]] bool hasKeychain() const { return m_status.hasKeychain; }
    [[nodiscard]] bool canStartOver() const;
    [[nodiscard]] bool isOlderCopy() const;
    [[nodiscard]] bool isReadingOlder() const { return isOffline() && m_status.error == ErrorCode::StoreOlder; }
    [[nodiscard]] QString folder() const { return m_status.folder; }
    [[nodiscard]] QString networkName() const;
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] bool isStartingUp() const { return m_status.step != api::StartupStep::None; }
    [[nodiscard]] QString stepLine() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString remedy() const;

    /// The core cannot be had, and why: shown as Refused until it answers after all.
    void giveUp(const Error &error);

    /// Lets every view model make its words again.
    void retranslate();

public Q_SLOTS:
    void lock();
    /// Ends every connection, also before unlocking, until goOnline().
    void workOffline();
    /// Connects again, or tries at once what is tried now and then anyway.
    void goOnline();
    /// Opens an older copy that was refused, without a connection.
    void openToRead();
    /// Sets a sandbox wallet whose sandbox or newest copy is gone aside; the phase becomes NoWallet.
    void startOver();

Q_SIGNALS:
    void changed();
    void retranslated();

private:
    void take(const api::SessionStatus &status);

    api::CoreClient *m_core;
    Preferences *m_preferences;
    api::SessionStatus m_status;
    TryWait m_tryWait;
    WaitingLink m_waiting;
    OwnRate m_rate;
    bool m_isKnown = false;
};

} // namespace satchel::ui
