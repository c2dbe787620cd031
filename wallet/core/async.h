// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace satchel {

/// The answer of something that takes time: exactly one `Result<T>`.
template<typename T>
using Future = QFuture<Result<T>>;

/// An answer that is already known.
template<typename T>
[[nodiscard]] Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls `fn(const Result<T> &)` in `receiver`'s thread once the answer is there, and never if the receiver dies first.
/// The only way in which answers are received (`QFuture::then` with a context asserts in Qt 6.4 when the context has died).
template<typename T, typename Fn>
void whenDone(const Future<T> &future, QObject *receiver, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            fn(watcher->future().result());
        else
            fn(Result<T>(fail(ErrorCode::Cancelled)));
    });
    watcher->setFuture(future);
}

/// What `next` answers to what `first` answered; a failure of `first` as it is. `next` takes the value of `first`, or
/// nothing if it has none.
template<typename T, typename First, typename Next>
[[nodiscard]] Future<T> andThen(QObject *scope, const Future<First> &first, Next next)
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    const auto settle = [answer](const Result<T> &result) {
        answer->addResult(result);
        answer->finish();
    };
    whenDone(first, scope, [scope, settle, next = std::move(next)](const Result<First> &result) {
        if (!result)
            return settle(fail(result.error()));
        if constexpr (std::is_void_v<First>)
            whenDone(next(), scope, settle);
        else
            whenDone(next(*result), scope, settle);
    });
    return answer->future();
}

/// Runs blocking work on `pool` and answers with what it returns.
template<typename T>
[[nodiscard]] Future<T> runOn(QThreadPool *pool, std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace satchel
