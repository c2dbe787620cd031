// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

#include <QHash>
#include <QJsonObject>
#include <QProcess>

namespace satchel::trust {

/// satchel-rawnode as a child process: raw ldk-node on its own SQLite store, in `folder`. Main thread.
class RawProcess : public QObject
{
    Q_OBJECT
public:
    RawProcess(QString folder, BitcoindRpc chain);
    ~RawProcess() override; ///< Ends it in order.

    /// Starts it, anew after kill9(); false if it does not run within some seconds.
    [[nodiscard]] bool start();
    void kill9();
    [[nodiscard]] NodeAddress address() const; ///< Once it runs.
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }

    /// Sends an order and goes on; the answer is dropped, events come as signals.
    void tell(QJsonObject order);
    /// Sends an order and waits for its answer; empty if there is none in time.
    QJsonObject ask(QJsonObject order, int timeoutMs = 30'000);

    [[nodiscard]] bool connectTo(const NodeAddress &peer);
    [[nodiscard]] bool openChannel(const NodeAddress &peer, Sat capacity);
    [[nodiscard]] QString newAddress();
    void askForBills(int count, Msat amount); ///< billed() follows.
    void sync();
    [[nodiscard]] QJsonArray channels();
    [[nodiscard]] int usableChannels();

Q_SIGNALS:
    void billed(const QStringList &invoices);
    void settled(const QString &hash);
    void failed(const QString &hash);
    void received(const QString &hash, qint64 msat);

private:
    void readLines();
    void onLine(const QJsonObject &line);

    QString m_folder;
    BitcoindRpc m_chain;
    quint16 m_port;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_nodeId;
    int m_lastId = 0;
    QHash<int, QJsonObject> m_answers;
    QSet<int> m_awaited;
};

} // namespace satchel::trust
