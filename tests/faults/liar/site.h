// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace satchel::liar {

/// One thing that a site does to a connection: some bytes, perhaps many times, perhaps slowly, and what comes after.
struct Act {
    enum End { GoOn, Close, Reset, Wait };

    QByteArray bytes;
    End then = GoOn;
    int times = 1;
    std::chrono::milliseconds pause{0}; ///< Before the bytes, each time.
};
using Script = QList<Act>;

inline constexpr int forEver = 1'000'000'000;

/// What the site was asked.
struct Visit {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.

    [[nodiscard]] QByteArray proof() const { return headers.value("authorization"); }
};

/// A site of one origin on loopback, with or without TLS, that answers byte by byte as it is told. Lives in the thread of
/// its event loop; nothing blocks.
class Site : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<Script(const Visit &)>;

    /// A null configuration: plain http. `address` is one of loopback.
    explicit Site(const QSslConfiguration &tls = {}, const QString &address = QStringLiteral("127.0.0.1"));
    ~Site() override;

    void on(const QByteArray &path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    void onOther(Answer answer) { m_other = std::move(answer); } ///< For every path without an answer.
    void onConnect(const Script &script) { m_greeting = script; } ///< Before anything is asked.

    [[nodiscard]] QUrl url(const QString &path) const;
    /// The same port under another scheme.
    void setScheme(const QString &scheme) { m_scheme = scheme; }
    [[nodiscard]] const QList<Visit> &visits() const { return m_visits; }

private:
    void accept();
    void listenTo(QTcpSocket *socket);
    void serve(QTcpSocket *socket);
    [[nodiscard]] Script scriptFor(const Visit &visit) const;

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Answer> m_answers;
    Answer m_other;
    Script m_greeting;
    QString m_host;
    QString m_scheme;
    QList<Visit> m_visits;
};

/// A whole HTTP/1.1 answer; the connection is closed after it.
[[nodiscard]] Script answer(int status, const QByteArray &body, const QList<QByteArray> &headers = {},
                            const QByteArray &type = "text/html");
[[nodiscard]] Script raw(const QByteArray &bytes, Act::End then = Act::Close);

} // namespace satchel::liar
