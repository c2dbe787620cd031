// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/sessionservice.h"

#include "sessionadaptor.h"

namespace satchel {

namespace {

/// Out of the message into locked memory; the message's own array is wiped.
Secret takeFrom(QByteArray bytes)
{
    return Secret::take(bytes);
}

void wipe(const Result<QByteArray> &words)
{
    if (words)
        const Secret wiped = takeFrom(*words);
}

} // namespace

SessionService::SessionService(api::CoreClient &core)
    : m_core(&core)
    , m_session(core.session())
{
    new SessionAdaptor(this);
    connect(m_session, &api::SessionClient::statusChanged, this, &SessionService::statusChanged);
}

QByteArray SessionService::newWords()
{
    return answer<QByteArray>(m_session->newWords(), wipe);
}

void SessionService::create(const QByteArray &passphrase)
{
    if (accepts(passphrase, maxText))
        answer(m_session->create(takeFrom(passphrase)));
}

void SessionService::unlock(const QByteArray &passphrase)
{
    if (accepts(passphrase, maxText))
        answer(m_session->unlock(takeFrom(passphrase)));
}

void SessionService::unlockWithWords(const QByteArray &words, const QByteArray &newPassphrase)
{
    if (accepts(words, maxText) && accepts(newPassphrase, maxText))
        answer(m_session->unlockWithWords(takeFrom(words), takeFrom(newPassphrase)));
}

QByteArray SessionService::words(const QByteArray &passphrase)
{
    if (!accepts(passphrase, maxText))
        return {};
    return answer<QByteArray>(m_session->words(takeFrom(passphrase)), wipe);
}

} // namespace satchel
