// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "sessionproxy.h"

namespace satchel::api {

/// The session of a core behind a socket. Thread: that of the client.
class DBusSession : public SessionClient
{
    Q_OBJECT
public:
    using SessionClient::SessionClient;

    void attach(const QDBusConnection &connection);
    void detach();
    /// The core's version of the contract, and its status: both are asked before anything else.
    Future<int> contract();
    Future<SessionStatus> fetchStatus();
    Future<void> quit();

    [[nodiscard]] SessionStatus status() const override { return m_status; }
    Future<QByteArray> newWords() override;
    Future<void> create(Secret passphrase) override;
    Future<void> unlock(Secret passphrase) override;
    Future<void> unlockWithWords(Secret words, Secret newPassphrase) override;
    Future<QByteArray> words(Secret passphrase) override;
    Future<void> changePassphrase(Secret passphrase, Secret newPassphrase) override;
    Future<void> setIdleLock(int minutes) override;
    Future<void> setAskAbove(Sat amount, Secret passphrase) override;
    Future<void> noteActivity() override;
    Future<void> lock() override;
    Future<void> openToRead() override;
    Future<void> startOver() override;
    Future<void> workOffline() override;
    Future<void> goOnline() override;

private:
    void take(const SessionStatus &status);

    Remote<SessionProxy> m_remote;
    SessionStatus m_status;
};

} // namespace satchel::api
