// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/endpoint.h"

#include "wallet/api/secretfile.h"

namespace satchel {

void Endpoint::answer(const Future<void> &future)
{
    setDelayedReply(true);
    whenDone(future, this, [call = message(), peer = connection()](const Done &done) {
        peer.send(done ? call.createReply()
                       : call.createErrorReply(api::wireName(done.error().code), done.error().detail));
    });
}

std::optional<Secret> Endpoint::taken(const QDBusUnixFileDescriptor &file)
{
    auto secret = api::takeSecret(file, maxText);
    if (secret)
        return std::move(*secret);
    refuse(secret.error().code, secret.error().detail);
    return std::nullopt;
}

void Endpoint::refuse(ErrorCode code, const QString &detail)
{
    sendErrorReply(api::wireName(code), detail);
}

} // namespace satchel
