// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/challenge.h"
#include "wallet/content/contentpolicy.h"
#include "wallet/core/async.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <optional>

namespace satchel {

/// The proof that is shown to the site that was paid.
struct Credential {
    Challenge::Scheme scheme = Challenge::Scheme::L402;
    QByteArray token;
    Preimage preimage;
};

/// What a site answered; any status.
struct Page {
    int status = 0;
    QList<QByteArray> challenges; ///< WWW-Authenticate values. Hostile.
    QString contentType; ///< As declared, without parameters, lower case. Hostile.
    QString charset; ///< As declared; empty: not. Hostile.
    QString fileName; ///< Of Content-Disposition. Hostile.
    QByteArray body; ///< Hostile.
    QUrl url; ///< After redirects; same origin as asked.
};

/// Fetches pages under one policy: resolves first, connects to the address that was checked, follows redirects within
/// the origin only, bounded in bytes and time; no cookies, no proxy. Knows nothing of money. Lives in the main thread.
class ContentClient : public QObject
{
    Q_OBJECT
public:
    explicit ContentClient(ContentPolicy policy, QObject *parent = nullptr);

    /// Fails with HostUnreachable, TimedOut, UnsafeAddress, TooLarge, Unsupported, Cancelled; any HTTP status is an
    /// answer. `patience`: what is left of the policy's for the first answer, if that is one of several.
    [[nodiscard]] Future<Page> get(const QUrl &url, const std::optional<Credential> &credential = {},
                                   const std::optional<std::chrono::milliseconds> &patience = {});
    /// Ends everything under way with Cancelled.
    void cancelAll();

    [[nodiscard]] const ContentPolicy &policy() const { return m_policy; }

Q_SIGNALS:
    void cancelled();

private:
    ContentPolicy m_policy;
    QNetworkAccessManager m_network;
};

} // namespace satchel
