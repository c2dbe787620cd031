// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/contentclient.h"
#include "wallet/content/unpacking.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace satchel {

/// One page on its way: resolve → connect to an address that was checked → read → redirect or answer. Deletes itself.
class Fetch : public QObject
{
    Q_OBJECT
public:
    Fetch(QNetworkAccessManager &network, const ContentPolicy &policy, const QUrl &url,
          const std::optional<Credential> &credential, QObject *parent);

    [[nodiscard]] Future<Page> start(std::chrono::milliseconds patience);
    void cancel() { end(fail(ErrorCode::Cancelled)); }

private:
    void open(const QUrl &url);
    void resolved(const QHostInfo &host);
    void tryNextAddress();
    void send(const QHostAddress &address);
    void read();
    void wait(qint64 bytes);
    void finished();
    void redirect(const QUrl &target);
    void end(Result<Page> result);

    QNetworkAccessManager &m_network;
    ContentPolicy m_policy;
    QUrl m_url;
    std::optional<Credential> m_credential;
    QPromise<Result<Page>> m_promise;
    QPointer<QNetworkReply> m_reply;
    QList<QHostAddress> m_addresses;
    std::optional<Unpacking> m_unpacking;
    QByteArray m_body;
    qint64 m_arrived = 0; ///< As it came, perhaps packed.
    qint64 m_fresh = 0; ///< Of the page, since the patience began anew.
    QTimer m_patience;
    int m_redirects = 0;
    bool m_hasEnded = false;
};

} // namespace satchel
