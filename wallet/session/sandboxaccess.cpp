// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/sandboxaccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace satchel {

namespace {

constexpr int faucetTimeoutMs = 60'000;

BitcoindRpc chainFrom(const QJsonObject &chain)
{
    return {chain.value(QStringLiteral("host")).toString(),
            static_cast<quint16>(chain.value(QStringLiteral("port")).toInt()),
            chain.value(QStringLiteral("user")).toString(), chain.value(QStringLiteral("password")).toString()};
}

QNetworkRequest controlRequest(const SandboxAccess &sandbox, const QString &path)
{
    QUrl url = sandbox.control;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + sandbox.controlToken);
    request.setRawHeader("Accept-Encoding", "identity"); // Qt unpacks without a bound
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(faucetTimeoutMs);
    return request;
}

} // namespace

Result<SandboxAccess> SandboxAccess::fromJson(const QJsonObject &ready)
{
    const QJsonObject hub = ready.value(QStringLiteral("hub")).toObject();
    const QJsonObject shop = ready.value(QStringLiteral("shop")).toObject();
    const QJsonObject control = ready.value(QStringLiteral("control")).toObject();
    const auto peer = NodeAddress::parse(hub.value(QStringLiteral("id")).toString() + QLatin1Char('@')
                                         + hub.value(QStringLiteral("address")).toString());
    SandboxAccess access{ready.value(QStringLiteral("id")).toString(),
                         chainFrom(ready.value(QStringLiteral("bitcoind")).toObject()),
                         peer.value_or(NodeAddress()),
                         hub.value(QStringLiteral("name")).toString(),
                         QUrl(shop.value(QStringLiteral("http")).toString()),
                         shop.value(QStringLiteral("ca")).toString(),
                         QUrl(control.value(QStringLiteral("url")).toString()),
                         control.value(QStringLiteral("token")).toString().toLatin1()};
    if (access.id.isEmpty() || !peer || access.chain.port == 0 || !access.shop.isValid())
        return fail(ErrorCode::Internal, QStringLiteral("the sandbox's ready line is incomplete"));
    return access;
}

Future<void> requestCoins(QNetworkAccessManager &network, const SandboxAccess &sandbox, const QString &address,
                          Sat amount)
{
    const QJsonObject body{{QStringLiteral("address"), address}, {QStringLiteral("sats"), qint64{amount.value}}};
    QNetworkReply *reply
        = network.post(controlRequest(sandbox, QStringLiteral("/coins")), QJsonDocument(body).toJson());
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        const bool isGood = reply->error() == QNetworkReply::NoError;
        promise->addResult(isGood ? Done() : Done(fail(ErrorCode::SandboxGone, reply->errorString())));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace satchel
