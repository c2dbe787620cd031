// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/rpcaccess.h"
#include "wallet/core/result.h"

#include <QProcess>

namespace satchel::sandbox {

/// The bitcoind to use: the one named in BITCOIND, else one beside this program (as a package puts it), else one of PATH
/// (version 28 or newer), else the one that `./dev setup` built. Fails with a sentence that names the remedy. Blocks for
/// some milliseconds.
[[nodiscard]] Result<QString> bitcoindProgram();

/// A bitcoind on regtest with a folder of its own, without peers and without wallet. Main thread only: the kernel ends
/// the child when the thread that started it ends.
class Bitcoind : public QObject
{
    Q_OBJECT

public:
    /// `folder` is created if it is not there; the chain in it goes on.
    explicit Bitcoind(const QString &folder, QObject *parent = nullptr);
    /// Kills the process if it still runs.
    ~Bitcoind() override;

    /// Starts it and returns at once; RPC answers a little later. Fails with the reason as a sentence.
    [[nodiscard]] Result<RpcAccess> start(const QString &program);
    [[nodiscard]] bool isRunning() const;
    /// SIGTERM; ended() follows.
    void terminate();
    /// SIGKILL; ended() follows.
    void kill();

Q_SIGNALS:
    /// The process is gone, whoever asked for it.
    void ended();

private:
    [[nodiscard]] Result<RpcAccess> writeSettings() const;

    QString m_folder;
    QProcess m_process;
};

} // namespace satchel::sandbox
