// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/site.h"

#include <QPointer>
#include <QSslServer>
#include <QTimer>

#include <sys/socket.h>

namespace satchel::liar {

namespace {

constexpr qint64 mostWaiting = 512 * 1024;

/// With RST instead of FIN: what a crashed server, or one behind a broken router, does.
void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
    socket->deleteLater();
}

/// Does the acts of a script one after another on one connection.
class Performance : public QObject
{
public:
    Performance(QTcpSocket *socket, Script script)
        : QObject(socket)
        , m_socket(socket)
        , m_script(std::move(script))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Performance::write);
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_isFull && m_socket->bytesToWrite() < mostWaiting)
                next();
        });
        next();
    }

private:
    void next()
    {
        m_isFull = m_socket->bytesToWrite() >= mostWaiting;
        if (m_isFull || m_timer.isActive() || m_script.isEmpty())
            return;
        if (m_script.first().times == 0)
            return end(m_script.takeFirst().then);
        --m_script.first().times;
        m_timer.start(m_script.first().pause);
    }

    void write()
    {
        if (m_script.isEmpty())
            return;
        m_socket->write(m_script.first().bytes);
        next();
    }

    void end(Act::End then)
    {
        switch (then) {
        case Act::GoOn:
            return next();
        case Act::Close:
            return m_socket->disconnectFromHost();
        case Act::Reset:
            m_socket->flush();
            return reset(m_socket);
        case Act::Wait:
            return;
        }
    }

    QTcpSocket *m_socket;
    Script m_script;
    QTimer m_timer;
    bool m_isFull = false;
};

Visit readVisit(const QByteArray &head)
{
    Visit visit;
    const QList<QByteArray> lines = head.split('\n');
    visit.path = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1))
        visit.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    return visit;
}

} // namespace

Site::Site(const QSslConfiguration &tls, const QString &address)
    : m_host(address)
    , m_scheme(tls.isNull() ? QStringLiteral("http") : QStringLiteral("https"))
{
    if (tls.isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Site::accept);
    m_server->listen(QHostAddress(address));
}

Site::~Site() = default;

QUrl Site::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(m_scheme, m_host).arg(m_server->serverPort()).arg(path));
}

void Site::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_greeting.isEmpty())
            new Performance(socket, m_greeting);
        else
            listenTo(socket);
    }
}

void Site::listenTo(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    if (socket->bytesAvailable() > 0)
        serve(socket);
}

void Site::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->property("seen").toByteArray() + socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    socket->setProperty("seen", end < 0 ? bytes : QByteArray());
    if (end < 0)
        return;
    m_visits.append(readVisit(bytes.left(end)));
    new Performance(socket, scriptFor(m_visits.last()));
}

Script Site::scriptFor(const Visit &visit) const
{
    const Answer own = m_answers.value(visit.path, m_other);
    return own ? own(visit) : answer(404, "gone");
}

Script answer(int status, const QByteArray &body, const QList<QByteArray> &headers, const QByteArray &type)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    return raw(text + "\r\n" + body);
}

Script raw(const QByteArray &bytes, Act::End then)
{
    return {Act{bytes, then}};
}

} // namespace satchel::liar
