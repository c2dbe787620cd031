// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/endpoint.h"

namespace satchel {

void Endpoint::answer(const Future<void> &future)
{
    setDelayedReply(true);
    whenDone(future, this, [call = message(), peer = connection()](const Done &done) {
        peer.send(done ? call.createReply()
                       : call.createErrorReply(api::wireName(done.error().code), done.error().detail));
    });
}

void Endpoint::refuse(ErrorCode code, const QString &detail)
{
    sendErrorReply(api::wireName(code), detail);
}

} // namespace satchel
