// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/sessionservice.h"

#include "wallet/api/secretfile.h"

#include "sessionadaptor.h"

namespace satchel {

namespace {

/// Into a file, and the array in which they came is wiped.
Result<QDBusUnixFileDescriptor> fileOf(const Result<QByteArray> &words)
{
    if (!words)
        return fail(words.error());
    QByteArray bytes = *words;
    return api::secretFile(Secret::take(bytes));
}

} // namespace

SessionService::SessionService(api::CoreClient &core)
    : m_core(&core)
    , m_session(core.session())
{
    new SessionAdaptor(this);
    connect(m_session, &api::SessionClient::statusChanged, this, &SessionService::statusChanged);
}

QDBusUnixFileDescriptor SessionService::answerWords(const Future<QByteArray> &words)
{
    setDelayedReply(true);
    whenDone(words, this, [call = message(), peer = connection()](const Result<QByteArray> &given) {
        const auto file = fileOf(given);
        peer.send(file ? call.createReply(QVariant::fromValue(*file))
                       : call.createErrorReply(api::wireName(file.error().code), file.error().detail));
    });
    return {};
}

QDBusUnixFileDescriptor SessionService::newWords()
{
    return answerWords(m_session->newWords());
}

void SessionService::create(const QDBusUnixFileDescriptor &passphrase)
{
    if (auto given = taken(passphrase))
        answer(m_session->create(std::move(*given)));
}

void SessionService::unlock(const QDBusUnixFileDescriptor &passphrase)
{
    if (auto given = taken(passphrase))
        answer(m_session->unlock(std::move(*given)));
}

void SessionService::unlockWithWords(const QDBusUnixFileDescriptor &words, const QDBusUnixFileDescriptor &newPassphrase)
{
    auto given = taken(words);
    auto next = given ? taken(newPassphrase) : std::nullopt;
    if (given && next)
        answer(m_session->unlockWithWords(std::move(*given), std::move(*next)));
}

QDBusUnixFileDescriptor SessionService::words(const QDBusUnixFileDescriptor &passphrase)
{
    auto given = taken(passphrase);
    return given ? answerWords(m_session->words(std::move(*given))) : QDBusUnixFileDescriptor();
}

void SessionService::changePassphrase(const QDBusUnixFileDescriptor &passphrase,
                                      const QDBusUnixFileDescriptor &newPassphrase)
{
    auto given = taken(passphrase);
    auto next = given ? taken(newPassphrase) : std::nullopt;
    if (given && next)
        answer(m_session->changePassphrase(std::move(*given), std::move(*next)));
}

void SessionService::setAskAbove(qlonglong sat, const QDBusUnixFileDescriptor &passphrase)
{
    if (auto given = taken(passphrase))
        answer(m_session->setAskAbove(Sat{sat}, std::move(*given)));
}

} // namespace satchel
