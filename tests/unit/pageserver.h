// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A site on loopback for tests: one handler a path, answers as raw bytes, every request remembered.
class PageServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    };
    using Handler = std::function<QByteArray(const Request &)>; ///< An empty answer: silence.

    PageServer();

    void on(const QByteArray &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    void on(const QByteArray &path, const QByteArray &answer);
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int countOf(const QByteArray &path) const;

    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body, const QByteArray &type = "text/html",
                                           const QList<QByteArray> &headers = {});

private:
    void serve(QTcpSocket *socket);

    QHash<QByteArray, Handler> m_handlers;
    QList<Request> m_requests;
};
