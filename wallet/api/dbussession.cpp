// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbussession.h"

#include "wallet/api/secretfile.h"

namespace satchel::api {

namespace {

/// Short enough for any answer; the core refuses longer secrets on its side.
constexpr qsizetype mostWordBytes = 1024;

} // namespace

/// The words out of their file, for the one who asked: who reads them wipes them.
template<>
Result<QByteArray> valueOf(const QDBusPendingReply<QDBusUnixFileDescriptor> &reply)
{
    if (reply.isError())
        return fail(fromWire(reply.error()));
    return takeSecret(reply.argumentAt<0>(), mostWordBytes).map([](const Secret &words) {
        return QByteArray(reinterpret_cast<const char *>(words.bytes().data()), static_cast<qsizetype>(words.size()));
    });
}

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
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<void>(this, &SessionProxy::create, *file) : ready<void>(fail(file.error()));
}

Future<void> DBusSession::unlock(Secret passphrase)
{
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<void>(this, &SessionProxy::unlock, *file) : ready<void>(fail(file.error()));
}

Future<void> DBusSession::unlockWithWords(Secret words, Secret newPassphrase)
{
    const auto wordsFile = secretFile(words);
    const auto file = secretFile(newPassphrase);
    return wordsFile && file ? m_remote.ask<void>(this, &SessionProxy::unlockWithWords, *wordsFile, *file)
                             : ready<void>(fail(wordsFile ? file.error() : wordsFile.error()));
}

Future<QByteArray> DBusSession::words(Secret passphrase)
{
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<QByteArray>(this, &SessionProxy::words, *file) : ready<QByteArray>(fail(file.error()));
}

Future<void> DBusSession::changePassphrase(Secret passphrase, Secret newPassphrase)
{
    const auto file = secretFile(passphrase);
    const auto newFile = secretFile(newPassphrase);
    return file && newFile ? m_remote.ask<void>(this, &SessionProxy::changePassphrase, *file, *newFile)
                           : ready<void>(fail(file ? newFile.error() : file.error()));
}

Future<void> DBusSession::setIdleLock(int minutes)
{
    return m_remote.ask<void>(this, &SessionProxy::setIdleLock, minutes);
}

Future<void> DBusSession::setAskAbove(Sat amount, Secret passphrase)
{
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<void>(this, &SessionProxy::setAskAbove, amount, *file) : ready<void>(fail(file.error()));
}

Future<void> DBusSession::noteActivity()
{
    return m_remote.ask<void>(this, &SessionProxy::noteActivity);
}

Future<void> DBusSession::lock()
{
    return m_remote.ask<void>(this, &SessionProxy::lock);
}

Future<void> DBusSession::openToRead()
{
    return m_remote.ask<void>(this, &SessionProxy::openToRead);
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
