// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/walletsession.h"

namespace satchel {

/// `guess` as one counted try on the compute pool; the wait that follows is in the status before the answer comes.
template<typename T>
Future<T> WalletSession::tryOut(std::function<Result<T>()> guess)
{
    using Wait = std::chrono::milliseconds;
    using Outcome = std::pair<Result<T>, Wait>;
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto tried = runOn<Outcome>(&m_computePool, [this, guess]() -> Result<Outcome> {
        const Result<T> result = m_tries.attempt(guess);
        return Outcome(result, m_tries.wait());
    });
    whenDone(tried, this, [this, promise](const Result<Outcome> &outcome) {
        noteWait(outcome ? outcome->second : Wait(0));
        promise->addResult(outcome ? outcome->first : Result<T>(fail(outcome.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace satchel
