// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"
#include "wallet/api/marshal.h"
#include "wallet/api/wire.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <optional>

namespace satchel {

/// What the core's ends of the interfaces share: they answer when the future is there, and take no unbounded text.
/// No logic: every method hands its arguments to the client interface of the same name.
class Endpoint : public QObject, public QDBusContext
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    static constexpr qsizetype maxLink = 8192;
    static constexpr qsizetype maxInvoice = 8192;
    static constexpr qsizetype maxText = 1024; ///< Descriptions, searches, secrets (bytes).

    template<typename T>
    using WireOf = typename api::Wire<T>::Type;

    /// Answers the present call later; what it returns is ignored by QtDBus.
    template<typename T>
    WireOf<T> answer(const Future<T> &future)
    {
        setDelayedReply(true);
        whenDone(future, this, [call = message(), peer = connection()](const Result<T> &result) {
            peer.send(result ? call.createReply(QVariant::fromValue(api::Wire<T>::to(*result)))
                             : call.createErrorReply(api::wireName(result.error().code), result.error().detail));
        });
        return {};
    }

    void answer(const Future<void> &future);
    /// Refuses the present call.
    void refuse(ErrorCode code, const QString &detail);
    /// The secret of an argument; empty-handed, the call is refused.
    [[nodiscard]] std::optional<Secret> taken(const QDBusUnixFileDescriptor &file);
    /// True when `text` is short enough; refuses the call otherwise.
    template<typename Text>
    [[nodiscard]] bool accepts(const Text &text, qsizetype limit)
    {
        if (text.size() > limit)
            refuse(ErrorCode::InvalidInput, QStringLiteral("argument too long"));
        return text.size() <= limit;
    }
};

} // namespace satchel
