// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.Session, as session.xml describes it.
class SessionService : public Endpoint
{
    Q_OBJECT
public:
    explicit SessionService(api::CoreClient &core);

    int contract() const { return api::contractVersion; }
    api::SessionStatus status() const { return m_session->status(); }
    QDBusUnixFileDescriptor newWords();
    void create(const QDBusUnixFileDescriptor &passphrase);
    void unlock(const QDBusUnixFileDescriptor &passphrase);
    void unlockWithWords(const QDBusUnixFileDescriptor &words, const QDBusUnixFileDescriptor &newPassphrase);
    QDBusUnixFileDescriptor words(const QDBusUnixFileDescriptor &passphrase);
    void changePassphrase(const QDBusUnixFileDescriptor &passphrase, const QDBusUnixFileDescriptor &newPassphrase);
    void setIdleLock(int minutes) { answer(m_session->setIdleLock(minutes)); }
    void setAskAbove(qlonglong sat, const QDBusUnixFileDescriptor &passphrase);
    void noteActivity() { answer(m_session->noteActivity()); }
    void lock() { answer(m_session->lock()); }
    void openToRead() { answer(m_session->openToRead()); }
    void startOver() { answer(m_session->startOver()); }
    void workOffline() { answer(m_session->workOffline()); }
    void goOnline() { answer(m_session->goOnline()); }
    void quit() { answer(m_core->quit()); }

Q_SIGNALS:
    void statusChanged(const satchel::api::SessionStatus &status);

private:
    QDBusUnixFileDescriptor answerWords(const Future<QByteArray> &words);

    api::CoreClient *m_core;
    api::SessionClient *m_session;
};

} // namespace satchel
