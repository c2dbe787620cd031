// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"
#include "wallet/engine/nodestore.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>

#include <map>
#include <tuple>

namespace satchel {

/// A port of 127.0.0.1 that nobody listens on now.
[[nodiscard]] quint16 freePort();

/// The result of a call of a bitcoind; undefined on failure.
[[nodiscard]] QJsonValue ask(const BitcoindRpc &bitcoind, const QString &method, const QJsonArray &params = {});

/// A private chain for tests: a real bitcoind in a temporary folder, ended with the test.
class Regtest
{
public:
    /// The program: $BITCOIND, else the cached one, else the one on PATH; empty: there is none.
    [[nodiscard]] static QString program();

    Regtest();
    ~Regtest();
    /// Runs and answers within a few seconds.
    [[nodiscard]] bool start();
    [[nodiscard]] BitcoindRpc rpc() const;
    /// The result of a call; undefined on failure.
    QJsonValue call(const QString &method, const QJsonArray &params = {}) const;
    bool mine(int blocks, const QString &address = {}) const; ///< To nobody, unless said otherwise.

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// The node's state in memory. Completions come from a thread of its own, as the real store's do.
class MemoryNodeStore : public NodeStore
{
public:
    MemoryNodeStore();
    std::optional<std::string> read(const NodeKey &key) override;
    void write(const NodeKey &key, std::string_view value, Completion done) override;
    void remove(const NodeKey &key, bool isLazy, Completion done) override;
    std::vector<std::string> list(const std::string &primary, const std::string &secondary) override;
    [[nodiscard]] int writes() const;

private:
    using Key = std::tuple<std::string, std::string, std::string>;
    void finish(Completion done);

    mutable QMutex m_mutex;
    std::map<Key, std::string> m_values;
    int m_writes = 0;
    QThreadPool m_writer;
};

} // namespace satchel
