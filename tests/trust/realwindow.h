// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/dbusclient.h"

#include <QProcess>
#include <QTest>

#include <memory>

namespace satchel::trust {

/// The real window (offscreen) with the core and the sandbox that it starts, at home in one folder: settings, caches,
/// temporary files and sockets lie there, too. A second client on the core's socket does what a person would.
class RealWindow
{
public:
    explicit RealWindow(const QString &folder);
    ~RealWindow(); ///< Ends the window, and with it the core.

    [[nodiscard]] bool start();
    /// A second start, which hands `link` to the window.
    [[nodiscard]] bool handOver(const QString &link);
    /// Waits for a core to connect to; again after a kill.
    [[nodiscard]] bool awaitCore();
    void killCore(); ///< kill -9
    [[nodiscard]] bool end();
    [[nodiscard]] bool awaitState(api::SessionState state);

    /// Words, this passphrase, node running.
    [[nodiscard]] Result<QByteArray> makeWallet(const QByteArray &passphrase);
    [[nodiscard]] bool unlock(const QByteArray &passphrase);
    /// Coins, and a channel to the sandbox's hub from which money can be spent.
    [[nodiscard]] Result<ChannelId> openChannel();
    [[nodiscard]] Msat spendable();

    [[nodiscard]] api::DBusClient &client() { return *m_client; }
    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }
    [[nodiscard]] QByteArray said() const { return m_said; } ///< By window and core, on the terminal.

    template<typename T>
    [[nodiscard]] Result<T> await(const Future<T> &future)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs);
        return isThere && future.resultCount() > 0 ? future.result() : fail(ErrorCode::TimedOut);
    }

private:
    static constexpr int patienceMs = 60'000;

    [[nodiscard]] QString socket() const;

    QString m_folder;
    QProcess m_window;
    QByteArray m_said;
    std::unique_ptr<api::DBusClient> m_client;
};

} // namespace satchel::trust
