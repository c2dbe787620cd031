// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/webserver.h"

#include "sandbox/port.h"

#include <httplib.h>

namespace satchel::sandbox {

namespace {

constexpr const char *loopback = "127.0.0.1";
constexpr time_t keepAliveSeconds = 1;
constexpr time_t transferSeconds = 2;
constexpr std::size_t requestsAConnection = 100;
constexpr std::size_t threads = 24;

/// Never SO_REUSEPORT, the library's default: two programs would share a port and each would get half of the requests.
void allowQuickRestart(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

WebServer::WebServer(Routes routes, std::optional<Identity> tls)
    : m_routes(std::move(routes))
    , m_tls(std::move(tls))
{ }

WebServer::~WebServer()
{
    stop();
}

std::unique_ptr<httplib::Server> WebServer::makeServer() const
{
    if (!m_tls)
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>(m_tls->certificate.toLocal8Bit().constData(),
                                                m_tls->key.toLocal8Bit().constData());
}

Done WebServer::start(quint16 wanted)
{
    if (isRunning())
        return {};
    auto server = makeServer();
    server->set_socket_options(allowQuickRestart);
    server->set_keep_alive_timeout(keepAliveSeconds);
    server->set_read_timeout(transferSeconds);
    server->set_write_timeout(transferSeconds);
    server->set_keep_alive_max_count(requestsAConnection);
    server->set_tcp_nodelay(true);
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_routes(*server);
    m_port = freePort(wanted);
    if (!server->is_valid() || !server->bind_to_port(loopback, m_port))
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox cannot listen on 127.0.0.1."));
    m_server = std::move(server);
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running())
        std::this_thread::yield();
    return {};
}

void WebServer::stop()
{
    if (!isRunning())
        return;
    m_server->stop();
    m_thread.join();
    m_server.reset();
}

} // namespace satchel::sandbox
