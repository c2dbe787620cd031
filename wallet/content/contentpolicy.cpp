// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/contentpolicy.h"

#include <algorithm>
#include <array>

namespace satchel {

namespace {

/// Not on the public internet, or a cover for such an address (RFC 6890 and what tunnels through it).
constexpr std::array closedNetworks{
    "0.0.0.0/8",      "10.0.0.0/8",   "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24",   "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",  "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/3",  "2001::/23",      "2001:db8::/32",  "2002::/16",      "3fff::/20",
};

bool isIn(const QHostAddress &address, const char *subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
}

bool isPublic(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol && !isIn(address, "2000::/3"))
        return false;
    return std::none_of(closedNetworks.begin(), closedNetworks.end(),
                        [&](const char *subnet) { return isIn(address, subnet); });
}

bool isMapped(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol && isIn(address, "::ffff:0:0/96");
}

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ContentPolicy ContentPolicy::of(Network network, const QString &extraCaFile)
{
    ContentPolicy policy;
    policy.isLoopbackOnly = network == Network::Sandbox;
    if (policy.isLoopbackOnly)
        policy.extraCaFile = extraCaFile;
    return policy;
}

Done ContentPolicy::checkUrl(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput);
    const bool isPlainAllowed = isLoopbackHost(url.host()) || url.host().endsWith(QLatin1String(".onion"));
    const bool isSafe
        = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isPlainAllowed);
    return isSafe ? Done() : Done(fail(ErrorCode::UnsafeAddress));
}

bool ContentPolicy::allows(const QHostAddress &address) const
{
    if (address.isNull() || isMapped(address))
        return false;
    return isLoopbackOnly ? address.isLoopback() : isPublic(address);
}

QString originOf(const QUrl &url)
{
    return normalised(url).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::FullyEncoded);
}

QUrl normalised(const QUrl &url)
{
    QUrl same = url.adjusted(QUrl::RemoveFragment);
    if (same.scheme() == QLatin1String("l402"))
        same.setScheme(QStringLiteral("https"));
    const int standardPort = same.scheme() == QLatin1String("https") ? 443 : 80;
    if (same.port() == standardPort)
        same.setPort(-1);
    if (same.path().isEmpty())
        same.setPath(QStringLiteral("/"));
    return same;
}

} // namespace satchel
