// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/crashworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

namespace satchel::trust {

namespace {

constexpr int patienceMs = 60'000;

QJsonObject part(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toObject();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

} // namespace

CrashWorld::CrashWorld(const QString &folder)
    : m_folder(folder)
    , m_program(folder + QStringLiteral("/attach"))
    , m_sandbox(folder + QStringLiteral("/sandbox"))
{ }

bool CrashWorld::start()
{
    m_ready = m_sandbox.start();
    return m_ready.value(QStringLiteral("ready")).toBool() && writeProgram(m_ready);
}

bool CrashWorld::writeProgram(const QJsonObject &ready) const
{
    QFile line(m_folder + QStringLiteral("/ready"));
    QFile program(m_program);
    if (!line.open(QIODevice::WriteOnly) || !program.open(QIODevice::WriteOnly))
        return false;
    line.write(QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n');
    program.write("#!/bin/sh\ncat '" + QFile::encodeName(line.fileName()) + "'\nexec cat >/dev/null\n");
    return program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

NodeAddress CrashWorld::hub() const
{
    const QJsonObject hub = part(m_ready, "hub");
    return {NodeId::fromHex(text(hub, "id").toLatin1()).value_or(NodeId()), text(hub, "address")};
}

BitcoindRpc CrashWorld::chain() const
{
    const QJsonObject chain = part(m_ready, "bitcoind");
    return {text(chain, "host"), static_cast<quint16>(chain.value(QStringLiteral("port")).toInt()), text(chain, "user"),
            text(chain, "password")};
}

QUrl CrashWorld::page(const QString &path) const
{
    return QUrl(text(part(m_ready, "shop"), "http") + path);
}

api::Invoice CrashWorld::bill(Sat amount, const QString &title)
{
    const QJsonObject bill
        = control("POST", "/bill", {{QStringLiteral("sats"), qint64(amount.value)}, {QStringLiteral("title"), title}});
    return decodeInvoice(text(bill, "invoice")).value_or(api::Invoice());
}

QHash<PaymentHash, Msat> CrashWorld::received()
{
    const QJsonObject said = control("GET", "/received");
    QHash<PaymentHash, Msat> payments;
    for (auto payment = said.begin(); payment != said.end(); ++payment)
        payments.insert(PaymentHash::fromHex(payment.key().toLatin1()).value_or(PaymentHash()),
                        Msat{payment.value().toInteger()});
    return payments;
}

bool CrashWorld::giveCoins(const QString &address, Sat amount)
{
    return control("POST", "/coins",
                   {{QStringLiteral("address"), address}, {QStringLiteral("sats"), qint64(amount.value)}})
        .contains(QStringLiteral("txid"));
}

bool CrashWorld::mine(int blocks)
{
    return control("POST", "/mine", {{QStringLiteral("blocks"), blocks}}).contains(QStringLiteral("done"));
}

QJsonObject CrashWorld::control(const char *verb, const char *path, const QJsonObject &body)
{
    const QJsonObject control = part(m_ready, "control");
    QNetworkRequest request(QUrl(text(control, "url") + QLatin1StringView(path)));
    request.setRawHeader("Authorization", "Bearer " + text(control, "token").toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()));
    static_cast<void>(QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace satchel::trust
