// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace satchel::journey {

/// A third Lightning node, for tests that pay without the wallet: raw ldk-node through the bridge.
class Payer
{
public:
    /// `ready` is the sandbox's ready line.
    Payer(const QString &folder, const QJsonObject &ready);
    ~Payer();

    [[nodiscard]] bool start();
    [[nodiscard]] QString newAddress();
    [[nodiscard]] qint64 spendableSats();
    /// Opens a private channel with the hub and returns whether that was agreed.
    [[nodiscard]] bool openChannel(qint64 sats);
    [[nodiscard]] bool hasUsableChannel() const;
    void connectToHub();

    struct Proof {
        QByteArray preimage; ///< 32 bytes; empty if the payment failed.
        qint64 feeMsat = 0;
    };
    [[nodiscard]] Proof pay(const QByteArray &invoice);

private:
    struct Node;

    QJsonObject m_hub;
    std::unique_ptr<Node> m_node;
};

} // namespace satchel::journey
