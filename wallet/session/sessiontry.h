// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/walletsession.h"
#include "wallet/store/ballast.h"

namespace satchel {

/// `guess` as one counted try on the compute pool; the wait that follows is in the status before the answer comes. While
/// the files are closed, a full disk gives up their ballast for the count; they make it anew once there is room.
template<typename T>
Future<T> WalletSession::tryOut(std::function<Result<T>()> guess)
{
    using Wait = std::chrono::milliseconds;
    using Outcome = std::pair<Result<T>, Wait>;
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const bool areFilesClosed = !m_keys;
    const auto tried = runOn<Outcome>(&m_computePool, [this, guess, areFilesClosed]() -> Result<Outcome> {
        Result<T> result = m_tries.attempt(guess);
        const bool isFull = !result && result.error().code == ErrorCode::StorePaused;
        if (areFilesClosed && isFull && Ballast(m_parts.folder.moneyFile()).release())
            result = m_tries.attempt(guess);
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
