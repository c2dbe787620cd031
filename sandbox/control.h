// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/webserver.h"

#include <QString>

#include <mutex>

class QJsonObject;

namespace satchel::sandbox {

class Market;
class Stall;

/// The sandbox's remote control for the wallet and for tests (README.md lists the calls): HTTP on loopback, for holders
/// of the token only. Answers on threads of its own.
class Control
{
public:
    /// Both must outlive it.
    Control(Market &market, Stall &stall);

    /// Fails with a sentence.
    [[nodiscard]] Done open();
    void close();

    [[nodiscard]] QString url() const;
    /// Made anew at each start.
    [[nodiscard]] const QByteArray &token() const { return m_token; }

private:
    void addRoutes(httplib::Server &server);
    [[nodiscard]] Result<QJsonObject> giveCoins(const QJsonObject &request) const;
    [[nodiscard]] Result<QJsonObject> mine(const QJsonObject &request) const;
    [[nodiscard]] Result<QJsonObject> switchHub(const QJsonObject &request);
    [[nodiscard]] Result<QJsonObject> switchShop(const QJsonObject &request);
    [[nodiscard]] Result<QJsonObject> writeBill(const QJsonObject &request);
    [[nodiscard]] Result<QJsonObject> decideHeld(const QJsonObject &request) const;
    [[nodiscard]] Result<QJsonObject> received() const;
    [[nodiscard]] Result<QJsonObject> status() const;

    Market &m_market;
    Stall &m_stall;
    const QByteArray m_token;
    std::mutex m_switching;
    WebServer m_server;
};

} // namespace satchel::sandbox
