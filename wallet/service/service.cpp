// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/service.h"

#include "wallet/api/socketpath.h"
#include "wallet/service/historyservice.h"
#include "wallet/service/libraryservice.h"
#include "wallet/service/paymentsservice.h"
#include "wallet/service/purchasesservice.h"
#include "wallet/service/sessionservice.h"
#include "wallet/service/walletservice.h"

#include <QFile>

namespace satchel {

Result<std::unique_ptr<Service>> Service::listen(const QString &socketPath, api::CoreClient &core)
{
    api::registerTypes();
    if (const Done ours = api::makeSocketFolder(socketPath); !ours)
        return fail(ours.error());
    QFile::remove(socketPath);
    std::unique_ptr<Service> service(new Service(socketPath, core));
    if (!service->m_server->isConnected())
        return fail(ErrorCode::FolderInUse, service->m_server->lastError().message());
    return service;
}

Service::Service(const QString &socketPath, api::CoreClient &core)
    : m_socketPath(socketPath)
    , m_server(std::make_unique<QDBusServer>(api::socketAddress(socketPath)))
{
    const auto add = [this](const char *path, std::unique_ptr<Endpoint> endpoint) {
        m_endpoints.emplace_back(QString::fromLatin1(path), std::move(endpoint));
    };
    add("/Session", std::make_unique<SessionService>(core));
    add("/Wallet", std::make_unique<WalletService>(core));
    add("/Payments", std::make_unique<PaymentsService>(core));
    add("/Purchases", std::make_unique<PurchasesService>(core));
    add("/History", std::make_unique<HistoryService>(core));
    add("/Library", std::make_unique<LibraryService>(core));
    connect(m_server.get(), &QDBusServer::newConnection, this, &Service::welcome);
}

Service::~Service()
{
    m_server.reset();
    for (QDBusConnection &peer : m_peers)
        dismiss(peer);
    QFile::remove(m_socketPath);
}

void Service::welcome(const QDBusConnection &peer)
{
    QDBusConnection connection = peer;
    for (const auto &[path, endpoint] : m_endpoints)
        connection.registerObject(path, endpoint.get(), QDBusConnection::ExportAdaptors);
    connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                       QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                       SLOT(drop(QDBusMessage)));
    m_peers.push_back(connection);
    Q_EMIT peerCountChanged(peerCount());
}

void Service::dismiss(QDBusConnection &peer)
{
    for (const auto &[path, endpoint] : m_endpoints)
        peer.unregisterObject(path);
    QDBusConnection::disconnectFromPeer(peer.name());
}

void Service::drop(const QDBusMessage &)
{
    QMetaObject::invokeMethod(this, &Service::removeClosed, Qt::QueuedConnection);
}

void Service::removeClosed()
{
    const auto isClosed = [this](QDBusConnection &peer) {
        if (peer.isConnected())
            return false;
        dismiss(peer);
        return true;
    };
    if (std::erase_if(m_peers, isClosed) > 0)
        Q_EMIT peerCountChanged(peerCount());
}

} // namespace satchel
