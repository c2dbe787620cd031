// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"
#include "wallet/api/marshal.h"
#include "wallet/api/wire.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <limits>

namespace satchel::api {

template<typename T, typename... Out>
[[nodiscard]] Result<T> valueOf(const QDBusPendingReply<Out...> &reply)
{
    if (reply.isError())
        return fail(fromWire(reply.error()));
    if constexpr (std::is_void_v<T>)
        return Result<void>();
    else
        return Wire<T>::from(reply.template argumentAt<0>());
}

template<>
[[nodiscard]] inline Result<Content>
valueOf(const QDBusPendingReply<LibraryItem, QDBusUnixFileDescriptor, QString> &reply)
{
    if (reply.isError())
        return fail(fromWire(reply.error()));
    Result<QByteArray> bytes = unsealed(reply.argumentAt<1>());
    return bytes ? Result<Content>(Content{reply.argumentAt<0>(), *bytes, reply.argumentAt<2>()}) : fail(bytes.error());
}

/// One interface of the core as seen from here: there while connected, answering CoreUnreachable otherwise.
template<typename Proxy>
class Remote
{
public:
    void attach(const QDBusConnection &connection)
    {
        m_proxy = std::make_unique<Proxy>(QString(), path(), connection);
        m_proxy->setTimeout(std::numeric_limits<int>::max());
    }
    void detach() { m_proxy.reset(); }
    [[nodiscard]] static QString path()
    {
        return QLatin1Char('/') + QString::fromLatin1(Proxy::staticInterfaceName()).section(QLatin1Char('.'), -1);
    }
    [[nodiscard]] Proxy *proxy() const { return m_proxy.get(); }

    /// Sends the call at once; the answer belongs to `owner`.
    template<typename T, typename... Out, typename... Parameters, typename... Arguments>
    Future<T> ask(QObject *owner, QDBusPendingReply<Out...> (Proxy::*method)(Parameters...),
                  const Arguments &...arguments) const
    {
        if (!m_proxy)
            return ready<T>(fail(ErrorCode::CoreUnreachable, QStringLiteral("not connected")));
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto *watcher = new QDBusPendingCallWatcher((m_proxy.get()->*method)(Wire<Arguments>::to(arguments)...), owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [promise, watcher] {
            promise->addResult(valueOf<T>(QDBusPendingReply<Out...>(*watcher)));
            promise->finish();
            watcher->deleteLater();
        });
        return promise->future();
    }

private:
    std::unique_ptr<Proxy> m_proxy;
};

} // namespace satchel::api
