// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/walletsession.h"

namespace satchel {

/// What `ask` answers of the open wallet, which may take a moment to come back; Locked without one. `ask` outlives its
/// caller: no references in it.
template<typename T, typename Ask>
[[nodiscard]] Future<T> withWallet(WalletSession &session, Ask ask)
{
    if (session.wallet())
        return ask(*session.wallet());
    if (!session.isReopening())
        return ready<T>(fail(ErrorCode::Locked));
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    const auto askNow = [&session, ask = std::move(ask), answer] {
        whenDone(withWallet<T>(session, ask), &session, [answer](const Result<T> &result) {
            answer->addResult(result);
            answer->finish();
        });
    };
    QObject::connect(&session, &WalletSession::reopened, &session, askNow,
                     static_cast<Qt::ConnectionType>(Qt::SingleShotConnection));
    return answer->future();
}

/// The same for what needs a connection and begins something: Offline without one, StorePaused while the disk does not
/// take what has to be written first.
template<typename T, typename Ask>
[[nodiscard]] Future<T> whileOnline(WalletSession &session, Ask ask)
{
    const bool isOpen = session.wallet() || session.isReopening();
    if (isOpen && !session.isOnline())
        return ready<T>(fail(ErrorCode::Offline));
    session.noteActivity();
    if (session.wallet() && session.wallet()->isStorePaused())
        return ready<T>(fail(ErrorCode::StorePaused));
    return withWallet<T>(session, std::move(ask));
}

/// One part of what the node holds, asked freshly.
template<typename T>
[[nodiscard]] Future<T> snapshotPart(OpenWallet &wallet, T WalletSnapshot::*part)
{
    if (wallet.isToRead())
        return ready<T>(fail(ErrorCode::StoreOlder, QStringLiteral("no node beside an older copy")));
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
