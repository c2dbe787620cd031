// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace satchel::trust {

/// satchel-trust-payer as a child of the row. Orders block until they are answered, or until it is dead.
class PayerProcess
{
public:
    PayerProcess(const QString &folder, quint16 rpcPort);
    ~PayerProcess(); ///< Ends its input and waits.

    [[nodiscard]] bool start();
    /// Empty: it died.
    QJsonObject order(const QString &line);
    [[nodiscard]] bool isAlive() const { return m_process.state() == QProcess::Running; }
    /// Waits until it has died, no longer than `timeoutMs`.
    bool awaitDeath(int timeoutMs);

private:
    QStringList m_arguments;
    QProcess m_process;
};

} // namespace satchel::trust
