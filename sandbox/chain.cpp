// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/chain.h"

#include "sandbox/stopflag.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

namespace satchel::sandbox {

namespace {

constexpr std::chrono::milliseconds pollInterval{40};
constexpr time_t connectSeconds = 2;
constexpr time_t answerSeconds = 30;

Result<QJsonValue> parseAnswer(const std::string &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    if (!answer.contains(QStringLiteral("result")))
        return fail(ErrorCode::ChainUnreachable, QStringLiteral("bitcoind gave an unreadable answer."));
    const QJsonObject error = answer.value(QStringLiteral("error")).toObject();
    if (!error.isEmpty())
        return fail(ErrorCode::InvalidInput, error.value(QStringLiteral("message")).toString());
    return answer.value(QStringLiteral("result"));
}

/// A script that anyone may spend: rewards that nobody needs.
QString nobody()
{
    return QStringLiteral("raw(51)");
}

Done withoutValue(const Result<QJsonValue> &result)
{
    return result ? Done() : Done(fail(result.error()));
}

} // namespace

Chain::Chain(RpcAccess rpc, const StopFlag &stopping)
    : m_rpc(std::move(rpc))
    , m_stopping(stopping)
{ }

Result<QJsonValue> Chain::call(const QString &method, const QJsonArray &params) const
{
    httplib::Client client(m_rpc.host.toStdString(), m_rpc.port);
    client.set_connection_timeout(connectSeconds);
    client.set_read_timeout(answerSeconds);
    client.set_basic_auth(m_rpc.user.toStdString(), m_rpc.password.toStdString());
    const QJsonObject request{
        {QStringLiteral("id"), 1}, {QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
    const auto body = QJsonDocument(request).toJson(QJsonDocument::Compact).toStdString();
    const auto answer = client.Post("/", body, "application/json");
    if (!answer)
        return fail(ErrorCode::ChainUnreachable, QStringLiteral("bitcoind does not answer."));
    return parseAnswer(answer->body);
}

Done Chain::waitUntilReady(std::chrono::seconds time) const
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    while (!height()) {
        if (m_stopping.waitFor(pollInterval))
            return fail(ErrorCode::Cancelled, QStringLiteral("The sandbox was stopped while it started."));
        if (std::chrono::steady_clock::now() > deadline)
            return fail(ErrorCode::TimedOut, QStringLiteral("bitcoind did not become ready in time."));
    }
    return {};
}

Result<qint64> Chain::height() const
{
    const Result<QJsonValue> count = call(QStringLiteral("getblockcount"));
    if (!count)
        return fail(count.error());
    return count->toInteger();
}

Result<bool> Chain::hasUnconfirmed() const
{
    const Result<QJsonValue> pool = call(QStringLiteral("getrawmempool"));
    if (!pool)
        return fail(pool.error());
    return !pool->toArray().isEmpty();
}

int Chain::confirmations(const QString &txid) const
{
    const Result<QJsonValue> found = call(QStringLiteral("getrawtransaction"), {txid, 1});
    return found ? found->toObject().value(QStringLiteral("confirmations")).toInt() : 0;
}

Done Chain::mine(int blocks) const
{
    return makeBlocks(QStringLiteral("generatetodescriptor"), {blocks, nobody()});
}

Done Chain::mineTo(const QString &address, int blocks) const
{
    return makeBlocks(QStringLiteral("generatetoaddress"), {blocks, address});
}

Done Chain::mineAlone(const QString &transaction) const
{
    return makeBlocks(QStringLiteral("generateblock"), {nobody(), QJsonArray{transaction}});
}

Done Chain::makeBlocks(const QString &method, const QJsonArray &params) const
{
    const std::lock_guard lock(m_making);
    return withoutValue(call(method, params));
}

Done Chain::requestStop() const
{
    return withoutValue(call(QStringLiteral("stop")));
}

} // namespace satchel::sandbox
