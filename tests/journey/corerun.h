// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/dbusclient.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace satchel::journey {

/// The real satchel-core on a folder of its own, with its real sandbox, and a client on its real socket: what a window
/// has. The sandbox is started through a script that notes its ready line and its process, so that tests can reach it.
class CoreRun
{
public:
    CoreRun();
    /// Data and socket elsewhere than in a temporary folder.
    CoreRun(QString data, QString socket);
    ~CoreRun(); ///< terminate()

    /// Starts the core and connects; `sandbox` replaces the sandbox program ("/bin/false": there is none).
    [[nodiscard]] bool start(const QString &sandbox = {});
    void setExtraArguments(const QStringList &arguments) { m_extra = arguments; }
    void connectAgain(); ///< A second window instead of the first.
    void leave() { m_client.reset(); } ///< No window, until connectAgain().
    void kill9();
    /// SIGTERM; false if it does not end within ten seconds with exit code 0.
    bool terminate();

    /// New words, passphrase "sandbox", node running.
    [[nodiscard]] Error makeWallet();
    [[nodiscard]] Error unlock(const QByteArray &passphrase = "sandbox");
    /// Coins, and a usable channel to the hub.
    [[nodiscard]] Error openChannel(Sat capacity = Sat{300'000});
    /// Looks at a page of the shop.
    [[nodiscard]] Result<api::Purchase> look(const QString &path);
    /// Approves and waits until it is Delivered, PaidNotDelivered or Failed.
    [[nodiscard]] Result<api::Purchase> buy(const api::Purchase &offer);
    [[nodiscard]] Result<api::Purchase> awaitState(api::PurchaseId id, const QList<api::PurchaseState> &states,
                                                   int timeoutMs = 30'000);
    [[nodiscard]] bool awaitState(api::SessionState state, int timeoutMs = 30'000);

    /// Calls the sandbox's remote control; answers what it said.
    QJsonObject control(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    [[nodiscard]] qint64 sandboxPid() const;
    [[nodiscard]] Msat spendable();

    template<typename T>
    [[nodiscard]] Result<T> await(const Future<T> &future, int timeoutMs = 30'000)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs);
        return isThere && future.resultCount() > 0 ? future.result() : fail(ErrorCode::TimedOut);
    }

    [[nodiscard]] api::DBusClient &client() { return *m_client; }
    [[nodiscard]] QProcess &process() { return *m_process; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QStringList arguments() const;

private:
    void writeScript();
    [[nodiscard]] QJsonObject readyLine() const;

    QTemporaryDir m_folder;
    QString m_data;
    QString m_socket;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<api::DBusClient> m_client;
    QString m_sandbox;
    QStringList m_extra;
};

} // namespace satchel::journey
