// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbussession.h"

namespace satchel::api {

namespace {

/// A secret on its way into a message; wiped when the message was written. QtDBus and libdbus keep copies of their own
/// until the message is gone, which nobody can wipe (SECURITY.md).
class Outgoing
{
public:
    explicit Outgoing(const Secret &secret)
        : m_bytes(reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size()))
    { }
    ~Outgoing() { const Secret wiped = Secret::take(m_bytes); }
    Q_DISABLE_COPY_MOVE(Outgoing)
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

void DBusSession::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &SessionProxy::statusChanged, this, &DBusSession::take);
}

void DBusSession::detach()
{
    m_remote.detach();
}

void DBusSession::take(const SessionStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

Future<int> DBusSession::contract()
{
    return m_remote.ask<int>(this, &SessionProxy::contract);
}

Future<SessionStatus> DBusSession::fetchStatus()
{
    const Future<SessionStatus> future = m_remote.ask<SessionStatus>(this, &SessionProxy::status);
    whenDone(future, this, [this](const Result<SessionStatus> &status) {
        if (status)
            take(*status);
    });
    return future;
}

Future<void> DBusSession::quit()
{
    return m_remote.ask<void>(this, &SessionProxy::quit);
}

Future<QByteArray> DBusSession::newWords()
{
    return m_remote.ask<QByteArray>(this, &SessionProxy::newWords);
}

Future<void> DBusSession::create(Secret passphrase)
{
    const Outgoing outgoing(passphrase);
    return m_remote.ask<void>(this, &SessionProxy::create, outgoing.bytes());
}

Future<void> DBusSession::unlock(Secret passphrase)
{
    const Outgoing outgoing(passphrase);
    return m_remote.ask<void>(this, &SessionProxy::unlock, outgoing.bytes());
}

Future<void> DBusSession::unlockWithWords(Secret words, Secret newPassphrase)
{
    const Outgoing outgoingWords(words);
    const Outgoing outgoing(newPassphrase);
    return m_remote.ask<void>(this, &SessionProxy::unlockWithWords, outgoingWords.bytes(), outgoing.bytes());
}

Future<QByteArray> DBusSession::words(Secret passphrase)
{
    const Outgoing outgoing(passphrase);
    return m_remote.ask<QByteArray>(this, &SessionProxy::words, outgoing.bytes());
}

Future<void> DBusSession::lock()
{
    return m_remote.ask<void>(this, &SessionProxy::lock);
}

Future<void> DBusSession::startOver()
{
    return m_remote.ask<void>(this, &SessionProxy::startOver);
}

Future<void> DBusSession::workOffline()
{
    return m_remote.ask<void>(this, &SessionProxy::workOffline);
}

Future<void> DBusSession::goOnline()
{
    return m_remote.ask<void>(this, &SessionProxy::goOnline);
}

} // namespace satchel::api
