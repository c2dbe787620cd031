// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/regtest.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace satchel {

namespace {

constexpr int patienceMs = 20'000;
const QString anybody = QStringLiteral("raw(51)"); // a script that is always true

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString Regtest::program()
{
    const QString named = qEnvironmentVariable("BITCOIND");
    if (!named.isEmpty())
        return named;
    const QString caches = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"));
    const QDir cache(caches + QStringLiteral("/satchel"));
    for (const QString &build : cache.entryList({QStringLiteral("bitcoind-*")}, QDir::Dirs, QDir::Reversed)) {
        const QString cached = cache.filePath(build + QStringLiteral("/bin/bitcoind"));
        if (QFile::exists(cached))
            return cached;
    }
    return QStandardPaths::findExecutable(QStringLiteral("bitcoind"));
}

Regtest::Regtest() = default;

Regtest::~Regtest()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    call(QStringLiteral("stop"));
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Regtest::start()
{
    m_port = freePort();
    QFile config(m_folder.filePath(QStringLiteral("none.conf")));
    if (program().isEmpty() || !config.open(QIODevice::WriteOnly))
        return false;
    config.close();
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("out")));
    const QString arguments = QStringLiteral(
        "-regtest -datadir=%1 -conf=%1/none.conf -server=1 -rpcuser=u -rpcpassword=p -rpcbind=127.0.0.1 "
        "-rpcallowip=127.0.0.1 -rpcport=%2 -listen=0 -dnsseed=0 -fixedseeds=0 -natpmp=0 -txindex=1");
    m_process.start(program(), arguments.arg(m_folder.path()).arg(m_port).split(u' '));
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired() && !m_process.waitForFinished(100)) {
        if (call(QStringLiteral("getblockchaininfo")).isObject())
            return true;
    }
    return false;
}

BitcoindRpc Regtest::rpc() const
{
    return {QStringLiteral("127.0.0.1"), m_port, QStringLiteral("u"), QStringLiteral("p")};
}

QJsonValue Regtest::call(const QString &method, const QJsonArray &params) const
{
    return ask(rpc(), method, params);
}

QJsonValue ask(const BitcoindRpc &bitcoind, const QString &method, const QJsonArray &params)
{
    const QJsonObject request{{QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
    const QByteArray body = QJsonDocument(request).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(bitcoind.host, bitcoind.port);
    if (!socket.waitForConnected(1000))
        return QJsonValue::Undefined;
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                 + QStringLiteral("%1:%2").arg(bitcoind.user, bitcoind.password).toUtf8().toBase64()
                 + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs)) { }
    const QByteArray answer = socket.readAll();
    const qsizetype start = answer.indexOf("\r\n\r\n");
    return QJsonDocument::fromJson(answer.mid(start + 4)).object().value(QStringLiteral("result"));
}

bool Regtest::mine(int blocks, const QString &address) const
{
    const QString method
        = address.isEmpty() ? QStringLiteral("generatetodescriptor") : QStringLiteral("generatetoaddress");
    return call(method, {blocks, address.isEmpty() ? anybody : address}).toArray().size() == blocks;
}

MemoryNodeStore::MemoryNodeStore()
{
    m_writer.setMaxThreadCount(1);
}

std::optional<std::string> MemoryNodeStore::read(const NodeKey &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_values.find({key.primary, key.secondary, key.key});
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void MemoryNodeStore::write(const NodeKey &key, std::string_view value, Completion done)
{
    const QMutexLocker lock(&m_mutex);
    m_values[{key.primary, key.secondary, key.key}] = value;
    ++m_writes;
    finish(std::move(done));
}

void MemoryNodeStore::remove(const NodeKey &key, bool, Completion done)
{
    const QMutexLocker lock(&m_mutex);
    m_values.erase({key.primary, key.secondary, key.key});
    finish(std::move(done));
}

void MemoryNodeStore::finish(Completion done)
{
    m_writer.start([done = std::move(done)] { done(true); });
}

std::vector<std::string> MemoryNodeStore::list(const std::string &primary, const std::string &secondary)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<std::string> keys;
    for (const auto &[key, value] : m_values) {
        if (std::get<0>(key) == primary && std::get<1>(key) == secondary)
            keys.push_back(std::get<2>(key));
    }
    return keys;
}

int MemoryNodeStore::writes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_writes;
}

} // namespace satchel
