// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/folder.h"
#include "sandbox/shop.h"
#include "sandbox/stopflag.h"
#include "sandbox/webserver.h"

namespace satchel::sandbox {

/// The shop on the web: one shop behind two servers, plain and with TLS. Not thread-safe itself: the control server
/// serialises.
class Stall
{
public:
    /// `profile` gives the token secret; `tls` the certificate.
    Stall(const Profile &profile, const Identity &tls, Till till);
    /// Closes.
    ~Stall();

    /// Opens both servers, at the ports of the profile if they are free.
    [[nodiscard]] Done open();
    /// Ends slow answers too; takes a second at most.
    void close();

    [[nodiscard]] bool isOpen() const { return m_plain.isRunning(); }
    [[nodiscard]] quint16 httpPort() const { return m_plain.port(); }
    [[nodiscard]] quint16 httpsPort() const { return m_secure.port(); }
    /// Where it is reached, without a slash at the end.
    [[nodiscard]] QString httpUrl() const;
    [[nodiscard]] QString httpsUrl() const;
    [[nodiscard]] int admissions() const { return m_shop.admissions(); }

private:
    StopFlag m_closing;
    Shop m_shop;
    quint16 m_wantedHttp;
    quint16 m_wantedHttps;
    WebServer m_plain;
    WebServer m_secure;
};

} // namespace satchel::sandbox
