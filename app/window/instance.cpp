// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/instance.h"

#include "wallet/api/socketpath.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace satchel {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr std::chrono::milliseconds pause{20};
constexpr std::chrono::seconds longestVisit{2};
constexpr int answerTimeMs = 2000;
constexpr char taken[] = "taken\n";

bool isOurs(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

/// The first one may have the place and not listen yet.
bool reach(QLocalSocket &socket, const QString &path)
{
    const QDeadlineTimer deadline(patience);
    do {
        socket.connectToServer(path);
        if (socket.waitForConnected(answerTimeMs))
            return isOurs(socket.socketDescriptor());
        std::this_thread::sleep_for(pause);
    } while (!deadline.hasExpired());
    return false;
}

} // namespace

Instance::Instance(QString socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{ }

Instance::~Instance()
{
    m_server.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool Instance::claim()
{
    if (!api::makeSocketFolder(m_socket))
        return true;
    const QByteArray path = QFile::encodeName(m_socket + QStringLiteral(".lock"));
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    return m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

void Instance::listen()
{
    if (m_lock < 0)
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Instance::welcome);
    QLocalServer::removeServer(m_socket);
    if (!m_server->listen(m_socket))
        qWarning("Later starts cannot reach this window: %s", qPrintable(m_server->errorString()));
}

void Instance::welcome()
{
    while (QLocalSocket *peer = m_server->nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (m_peers >= mostPeers || !isOurs(peer->socketDescriptor())) {
            delete peer;
            continue;
        }
        ++m_peers;
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        QTimer::singleShot(longestVisit, peer, &QLocalSocket::abort);
        peer->setReadBufferSize(handover::mostBytes);
        read(peer);
    }
}

void Instance::read(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() >= handover::mostBytes)
            peer->abort();
        return;
    }
    const auto handover = handover::decode(peer->readLine(handover::mostBytes));
    if (!handover)
        return peer->abort();
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
    peer->write(taken);
    peer->disconnectFromServer();
    Q_EMIT called(*handover);
}

bool Instance::handOver(const Handover &handover) const
{
    QLocalSocket socket;
    if (!reach(socket, m_socket))
        return false;
    socket.write(handover::encode(handover));
    while (!socket.canReadLine() && socket.waitForReadyRead(answerTimeMs)) { }
    return socket.readLine() == taken;
}

} // namespace satchel
