// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/certificate.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace httplib {
class Server;
}

namespace satchel::sandbox {

/// An HTTP server on 127.0.0.1, with or without TLS, that can be switched off and on again at the same port.
/// Requests are answered on threads of its own. Not thread-safe itself.
class WebServer
{
public:
    using Routes = std::function<void(httplib::Server &)>;

    /// `routes` is called at each start to say what is answered.
    explicit WebServer(Routes routes, std::optional<Identity> tls = std::nullopt);
    /// Stops.
    ~WebServer();

    /// Starts to listen, at `wanted` if it is free (0: any). Fails with a sentence.
    [[nodiscard]] Done start(quint16 wanted);
    /// Returns once nothing is answered any more, a second later at most if a client keeps its connection.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    /// The one of the last start; 0 before.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] std::unique_ptr<httplib::Server> makeServer() const;

    Routes m_routes;
    std::optional<Identity> m_tls;
    quint16 m_port = 0;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
};

} // namespace satchel::sandbox
