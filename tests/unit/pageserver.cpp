// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/pageserver.h"

#include <algorithm>

PageServer::PageServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

void PageServer::on(const QByteArray &path, const QByteArray &answer)
{
    on(path, [answer](const Request &) { return answer; });
}

QUrl PageServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

int PageServer::countOf(const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const Request &request) { return request.path == path; }));
}

QByteArray PageServer::answer(int status, const QByteArray &body, const QByteArray &type,
                              const QList<QByteArray> &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    return text + "\r\n" + body;
}

void PageServer::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->property("seen").toByteArray() + socket->readAll();
    socket->setProperty("seen", bytes);
    if (!bytes.contains("\r\n\r\n"))
        return;
    Request request;
    const QList<QByteArray> lines = bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
    request.path = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1))
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    m_requests.append(request);
    const Handler handler = m_handlers.value(request.path, [](const Request &) { return answer(404, "gone"); });
    const QByteArray text = handler(request);
    if (text.isEmpty())
        return;
    socket->write(text);
    socket->disconnectFromHost();
}
