// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "sandbox/port.h"

namespace satchel::sandbox {

Sandbox::Sandbox(const Folder &folder, const StopFlag &stopping)
    : m_folder(folder)
    , m_stopping(stopping)
{ }

Sandbox::~Sandbox() = default;

Result<QJsonObject> Sandbox::open(const RpcAccess &rpc, const Progress &progress)
{
    Profile profile = m_folder.profile();
    profile.hubPort = freePort(profile.hubPort);
    m_market = std::make_unique<Market>(rpc, m_stopping);
    const Done opened = m_market->open(m_folder.path(QStringLiteral("nodes")), profile.hubPort, progress)
                            .and_then([&] { return openStall(profile); })
                            .and_then([&] { return m_control->open(); })
                            .and_then([&] { return m_folder.save(profile); });
    if (!opened)
        return fail(opened.error());
    return readyLine(profile);
}

Done Sandbox::openStall(Profile &profile)
{
    const Result<Identity> tls = identityIn(m_folder.path(QStringLiteral("tls")));
    if (!tls)
        return fail(tls.error());
    const Till till = [this](Sat price, const QString &title) { return m_market->bill(price, title); };
    m_stall = std::make_unique<Stall>(profile, *tls, till);
    m_control = std::make_unique<Control>(*m_market, *m_stall);
    const Done opened = m_stall->open();
    profile.httpPort = m_stall->httpPort();
    profile.httpsPort = m_stall->httpsPort();
    return opened;
}

QJsonObject Sandbox::readyLine(const Profile &profile) const
{
    const RpcAccess rpc = m_market->chain().access();
    const NodeAddress hub = m_market->hub().address();
    const QJsonObject bitcoind{{QStringLiteral("host"), rpc.host},
                               {QStringLiteral("port"), rpc.port},
                               {QStringLiteral("user"), rpc.user},
                               {QStringLiteral("password"), rpc.password}};
    const QJsonObject shop{{QStringLiteral("http"), m_stall->httpUrl()},
                           {QStringLiteral("https"), m_stall->httpsUrl()},
                           {QStringLiteral("ca"), m_folder.path(QStringLiteral("tls/ca.pem"))}};
    return {{QStringLiteral("ready"), true},
            {QStringLiteral("id"), profile.id},
            {QStringLiteral("bitcoind"), bitcoind},
            {QStringLiteral("hub"),
             QJsonObject{{QStringLiteral("id"), QString::fromLatin1(hub.id.hex())},
                         {QStringLiteral("address"), hub.host},
                         {QStringLiteral("name"), QStringLiteral("Sandbox hub")}}},
            {QStringLiteral("shop"), shop},
            {QStringLiteral("control"),
             QJsonObject{{QStringLiteral("url"), m_control->url()},
                         {QStringLiteral("token"), QString::fromLatin1(m_control->token())}}}};
}

void Sandbox::close()
{
    m_control.reset();
    m_stall.reset();
    if (!m_market)
        return;
    m_market->stopNodes();
    const Done asked = m_market->chain().requestStop();
    if (!asked)
        qWarning("bitcoind does not stop when asked.");
    m_market.reset();
}

} // namespace satchel::sandbox
