// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/stall.h"

namespace satchel::sandbox {

namespace {

QString pageOf(const QString &origin)
{
    return origin + QStringLiteral("/lighthouse/");
}

} // namespace

Stall::Stall(const Profile &profile, const Identity &tls, Till till)
    : m_shop(profile.tokenSecret, std::move(till), m_closing)
    , m_wantedHttp(profile.httpPort)
    , m_wantedHttps(profile.httpsPort)
    , m_plain([this](httplib::Server &server) { m_shop.addRoutes(server, [this] { return pageOf(httpsUrl()); }); })
    , m_secure([this](httplib::Server &server) { m_shop.addRoutes(server, [this] { return pageOf(httpUrl()); }); }, tls)
{ }

Stall::~Stall()
{
    close();
}

Done Stall::open()
{
    if (isOpen())
        return {};
    m_closing.clear();
    const Done plain = m_plain.start(m_wantedHttp);
    const Done secure = m_secure.start(m_wantedHttps);
    m_wantedHttp = httpPort();
    m_wantedHttps = httpsPort();
    return plain ? secure : plain;
}

void Stall::close()
{
    m_closing.set();
    m_plain.stop();
    m_secure.stop();
}

QString Stall::httpUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(httpPort());
}

QString Stall::httpsUrl() const
{
    return QStringLiteral("https://localhost:%1").arg(httpsPort());
}

} // namespace satchel::sandbox
