// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/rawprocess.h"

#include "tests/support/regtest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace satchel::trust {

namespace {

constexpr int startMs = 20'000;

QJsonObject order(const char *what)
{
    return {{QStringLiteral("do"), QLatin1StringView(what)}};
}

QJsonObject order(const char *what, const NodeAddress &peer)
{
    return {{QStringLiteral("do"), QLatin1StringView(what)},
            {QStringLiteral("peer"), QString::fromLatin1(peer.id.hex())},
            {QStringLiteral("address"), peer.host}};
}

bool isOk(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("code")).toInt(-1) == 0;
}

} // namespace

RawProcess::RawProcess(QString folder, BitcoindRpc chain)
    : m_folder(std::move(folder))
    , m_chain(std::move(chain))
    , m_port(freePort())
{ }

RawProcess::~RawProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(startMs))
        kill9();
}

bool RawProcess::start()
{
    m_nodeId.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &RawProcess::readLines);
    m_process->start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-rawnode"),
        {m_folder, QString::number(m_chain.port), m_chain.user, m_chain.password, QString::number(m_port)});
    return QTest::qWaitFor([this] { return !m_nodeId.isEmpty() || m_process->state() == QProcess::NotRunning; },
                           startMs)
        && !m_nodeId.isEmpty();
}

void RawProcess::kill9()
{
    m_process->kill();
    m_process->waitForFinished();
}

NodeAddress RawProcess::address() const
{
    return {NodeId::fromHex(m_nodeId).value_or(NodeId()), QStringLiteral("127.0.0.1:%1").arg(m_port)};
}

void RawProcess::tell(QJsonObject order)
{
    order.insert(QStringLiteral("id"), ++m_lastId);
    m_process->write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject RawProcess::ask(QJsonObject order, int timeoutMs)
{
    tell(std::move(order));
    const int id = m_lastId;
    m_awaited.insert(id);
    static_cast<void>(QTest::qWaitFor(
        [this, id] { return m_answers.contains(id) || m_process->state() == QProcess::NotRunning; }, timeoutMs));
    m_awaited.remove(id);
    return m_answers.take(id);
}

bool RawProcess::connectTo(const NodeAddress &peer)
{
    return isOk(ask(order("connect", peer)));
}

bool RawProcess::openChannel(const NodeAddress &peer, Sat capacity)
{
    QJsonObject open = order("open", peer);
    open.insert(QStringLiteral("sats"), qint64(capacity.value));
    return isOk(ask(open));
}

QString RawProcess::newAddress()
{
    return ask(order("address")).value(QStringLiteral("address")).toString();
}

void RawProcess::askForBills(int count, Msat amount)
{
    QJsonObject bills = order("bills");
    bills.insert(QStringLiteral("count"), count);
    bills.insert(QStringLiteral("msat"), qint64(amount.value));
    tell(bills);
}

void RawProcess::sync()
{
    ask(order("sync"));
}

QJsonArray RawProcess::channels()
{
    return ask(order("channels")).value(QStringLiteral("channels")).toArray();
}

int RawProcess::usableChannels()
{
    int usable = 0;
    for (const QJsonValue &channel : channels())
        usable += channel.toObject().value(QStringLiteral("isUsable")).toBool() ? 1 : 0;
    return usable;
}

void RawProcess::readLines()
{
    while (m_process->canReadLine())
        onLine(QJsonDocument::fromJson(m_process->readLine()).object());
}

void RawProcess::onLine(const QJsonObject &line)
{
    const QString event = line.value(QStringLiteral("event")).toString();
    const QString hash = line.value(QStringLiteral("hash")).toString();
    const int id = line.value(QStringLiteral("id")).toInt();
    if (line.contains(QStringLiteral("ready")))
        m_nodeId = line.value(QStringLiteral("ready")).toString().toLatin1();
    else if (m_awaited.contains(id))
        m_answers.insert(id, line);
    else if (line.contains(QStringLiteral("invoices")))
        Q_EMIT billed(line.value(QStringLiteral("invoices")).toVariant().toStringList());
    else if (event == QStringLiteral("settled"))
        Q_EMIT settled(hash);
    else if (event == QStringLiteral("failed"))
        Q_EMIT failed(hash);
    else if (event == QStringLiteral("received"))
        Q_EMIT received(hash, line.value(QStringLiteral("msat")).toInteger());
}

} // namespace satchel::trust
