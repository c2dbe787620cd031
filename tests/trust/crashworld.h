// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/journey/sandboxprocess.h"
#include "wallet/engine/engine.h"

#include <QHash>
#include <QNetworkAccessManager>

namespace satchel::trust {

/// A sandbox that outlives whoever is killed in it. Its shop is the payee, and the payee's record is the truth. Main
/// thread; calls wait for the sandbox.
class CrashWorld
{
public:
    explicit CrashWorld(const QString &folder);

    [[nodiscard]] bool start();
    /// What a core takes for its sandbox program: tells it of this one, and ends with it.
    [[nodiscard]] QString program() const { return m_program; }
    [[nodiscard]] NodeAddress hub() const;
    [[nodiscard]] BitcoindRpc chain() const;
    [[nodiscard]] QUrl page(const QString &path) const; ///< Of the shop.

    [[nodiscard]] api::Invoice bill(Sat amount, const QString &title = {});
    [[nodiscard]] QHash<PaymentHash, Msat> received();
    [[nodiscard]] bool giveCoins(const QString &address, Sat amount);
    [[nodiscard]] bool mine(int blocks);

private:
    QJsonObject control(const char *verb, const char *path, const QJsonObject &body = {});
    [[nodiscard]] bool writeProgram(const QJsonObject &ready) const;

    QString m_folder;
    QString m_program;
    journey::SandboxProcess m_sandbox;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
};

} // namespace satchel::trust
