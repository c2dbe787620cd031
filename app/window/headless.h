// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/stopsignals.h"
#include "app/window/coreprocess.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <functional>

class QJsonObject;

namespace satchel {

/// The main job in the terminal: a wallet, a channel, a paid article, kept. Everything goes through the contract, as a
/// person's clicks would, and each step is said in words. The last line is JSON, read back from the core's store.
class Headless : public QObject
{
    Q_OBJECT
public:
    explicit Headless(CoreCall call);

    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    // In this order.
    void onConnected();
    void makeWallet();
    void unlock();
    void onStatus(const api::SessionStatus &status);
    void takeStock();
    void fetchCoins();
    void openChannel();
    void onPeer(const NodeAddress &peer);
    void awaitChannel();
    void visitShop();
    void look(const QUrl &shop);
    void onOffer(const api::Purchase &purchase);
    void onPurchase(const api::Purchase &purchase);
    void readBack(api::PurchaseId id);
    void readContent(const api::Receipt &receipt);
    void readChannels(const api::Receipt &receipt, const QByteArray &sha256);
    void readHistory(const QJsonObject &result);

    void begin(const QString &step); ///< Says what is done now.
    void end(const QString &outcome = {}); ///< Says that it is done, and how long it took.
    void fail(const QString &sentence);
    void leave(int exitCode);
    template<typename T, typename Next>
    void proceed(const Future<T> &future, Next next);

    api::DBusClient m_client;
    CoreProcess m_core;
    StopSignals m_signals;
    QTimer m_deadline;
    QTextStream m_out;
    QString m_step;
    QElapsedTimer m_stepTime;
    QElapsedTimer m_allTime;
    std::size_t m_article = 0; ///< Which of the shop's pages is looked at.
    api::PurchaseId m_purchase = 0;
    bool m_hasMoneyMoved = false;
    bool m_isAwaitingChannel = false;
    bool m_isOver = false;
    std::function<void()> m_whenReady; ///< Runs once the wallet runs.
};

} // namespace satchel
