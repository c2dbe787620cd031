// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/contentclient.h"

#include "wallet/content/fetch.h"

#include <QNetworkProxy>

namespace satchel {

ContentClient::ContentClient(ContentPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Future<Page> ContentClient::get(const QUrl &url, const std::optional<Credential> &credential,
                                const std::optional<std::chrono::milliseconds> &patience)
{
    auto *fetch = new Fetch(m_network, m_policy, url, credential, this);
    connect(this, &ContentClient::cancelled, fetch, &Fetch::cancel);
    return fetch->start(patience.value_or(m_policy.patience));
}

void ContentClient::cancelAll()
{
    Q_EMIT cancelled();
}

} // namespace satchel
