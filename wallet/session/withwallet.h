// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/walletsession.h"

namespace satchel {

/// What `ask` answers of the open wallet; Locked without one.
template<typename T, typename Ask>
[[nodiscard]] Future<T> withWallet(WalletSession &session, Ask ask)
{
    return session.wallet() ? ask(*session.wallet()) : ready<T>(fail(ErrorCode::Locked));
}

/// One part of what the node holds, asked freshly.
template<typename T>
[[nodiscard]] Future<T> snapshotPart(OpenWallet &wallet, T WalletSnapshot::*part)
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    whenDone(wallet.channels().refresh(), &wallet, [answer, part](const Result<WalletSnapshot> &snapshot) {
        answer->addResult(snapshot ? Result<T>((*snapshot).*part) : Result<T>(fail(snapshot.error())));
        answer->finish();
    });
    return answer->future();
}

inline void settle(const std::shared_ptr<QPromise<Done>> &answer, const Done &done)
{
    answer->addResult(done);
    answer->finish();
}

} // namespace satchel
