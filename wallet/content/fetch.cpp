// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/fetch.h"

#include "wallet/content/pagerequest.h"
#include "wallet/core/mutant.h"

#include <algorithm>

namespace satchel {

namespace {

constexpr qint64 largestPrice = 1024 * 1024; // of an answer that is no page: its words are read by nobody

} // namespace

Fetch::Fetch(QNetworkAccessManager &network, const ContentPolicy &policy, const QUrl &url,
             const std::optional<Credential> &credential, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_policy(policy)
    , m_url(url)
    , m_credential(credential)
{
    m_patience.setSingleShot(true);
    if (!mutant::isOn("page-timeout"))
        connect(&m_patience, &QTimer::timeout, this, [this] { end(fail(ErrorCode::TimedOut)); });
}

Future<Page> Fetch::start(std::chrono::milliseconds patience)
{
    m_promise.start();
    m_patience.start(patience);
    auto answer = m_promise.future();
    open(normalised(m_url));
    return answer;
}

void Fetch::open(const QUrl &url)
{
    m_url = url;
    if (const Done safe = m_policy.checkUrl(url); !safe)
        return end(fail(safe.error()));
    if (url.host().endsWith(QLatin1String(".onion")))
        return end(fail(ErrorCode::HostUnreachable, QStringLiteral("no way to .onion")));
    QHostInfo::lookupHost(url.host(), this, [this](const QHostInfo &host) { resolved(host); });
}

void Fetch::resolved(const QHostInfo &host)
{
    if (m_hasEnded)
        return;
    m_addresses = host.addresses();
    if (m_addresses.isEmpty())
        return end(fail(ErrorCode::HostUnreachable, QStringLiteral("name not found")));
    m_addresses.removeIf([this](const QHostAddress &address) { return !m_policy.allows(address); });
    if (m_addresses.isEmpty())
        return end(fail(ErrorCode::UnsafeAddress, QStringLiteral("address is not allowed")));
    tryNextAddress();
}

void Fetch::tryNextAddress()
{
    if (m_addresses.isEmpty())
        return end(fail(ErrorCode::HostUnreachable, QStringLiteral("no address answers")));
    send(m_addresses.takeFirst());
}

void Fetch::send(const QHostAddress &address)
{
    m_body.clear();
    m_arrived = 0;
    m_unpacking.reset();
    m_reply = m_network.get(pagerequest::make(m_url, address, m_policy, m_credential));
    m_reply->setReadBufferSize(256 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::finished);
}

void Fetch::read()
{
    if (m_hasEnded)
        return;
    if (!m_unpacking)
        m_unpacking.emplace(pagerequest::codingOf(*m_reply));
    const qint64 largest = pagerequest::isPage(*m_reply) ? m_policy.maxBytes : largestPrice;
    const qint64 most = largest * (mutant::isOn("page-size") ? 16 : 1) + 1;
    const QByteArray bytes = m_reply->read(std::min(m_reply->bytesAvailable(), most - m_arrived));
    m_arrived += bytes.size();
    const Done unpacked = m_unpacking->take(bytes, most, m_body);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max<qint64>({announced, m_arrived, m_body.size()}) >= most)
        return end(fail(ErrorCode::TooLarge));
    unpacked ? wait(bytes.size()) : end(fail(unpacked.error()));
}

/// What is no page has to be there in time; a page goes on as long as it does not merely drip.
void Fetch::wait(qint64 bytes)
{
    m_fresh += pagerequest::isPage(*m_reply) ? bytes : 0;
    if (m_fresh < m_policy.leastBytes && !mutant::isOn("page-rate"))
        return;
    m_fresh = 0;
    m_patience.start(m_policy.patience);
}

void Fetch::finished()
{
    read();
    if (m_hasEnded)
        return;
    m_reply->deleteLater();
    const Result<Page> page = m_unpacking->isWhole() ? pagerequest::read(*m_reply, m_url, m_body)
                                                     : fail(ErrorCode::HostUnreachable, QStringLiteral("packed, cut"));
    if (page)
        return pagerequest::isRedirect(page->status) ? redirect(pagerequest::target(*m_reply, m_url)) : end(page);
    const bool hasNotBegun = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isNull();
    return hasNotBegun && !m_addresses.isEmpty() ? tryNextAddress() : end(page);
}

void Fetch::redirect(const QUrl &target)
{
    if (originOf(target) != originOf(m_url) && !mutant::isOn("redirect-origin"))
        return end(fail(ErrorCode::UnsafeAddress, QStringLiteral("redirect to another origin")));
    if (++m_redirects > m_policy.maxRedirects)
        return end(fail(ErrorCode::PageRefused, QStringLiteral("too many redirects")));
    open(normalised(target));
}

void Fetch::end(Result<Page> result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    if (m_reply) {
        m_reply->abort();
        m_reply->deleteLater();
    }
    deleteLater();
}

} // namespace satchel
