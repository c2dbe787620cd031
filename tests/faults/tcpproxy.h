// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

namespace satchel {

/// What a bad network does.
enum class Weather {
    Fair, ///< Everything passes.
    Slow, ///< Each piece waits for up to 300 ms.
    Halving, ///< Of some pieces only the first half passes, and then the connection is cut.
    Silent, ///< Nothing passes, nothing is closed.
    Stormy, ///< One of these after the other, with cuts between them.
};

/// A TCP proxy on 127.0.0.1 that spoils what passes through it; in a thread of its own. Callable from any thread.
class TcpProxy
{
public:
    /// To a port of 127.0.0.1.
    explicit TcpProxy(quint16 target);
    ~TcpProxy(); ///< Cuts everything.

    [[nodiscard]] quint16 port() const { return m_port; }
    void setWeather(Weather weather);
    void cut(); ///< All connections, at once and without a word.
    [[nodiscard]] int calls() const; ///< Connections that were taken.
    [[nodiscard]] int cuts() const; ///< Connections that were cut.

private:
    class Relay;

    QThread m_thread;
    Relay *m_relay; ///< Ends with the thread.
    quint16 m_port = 0;
};

} // namespace satchel
