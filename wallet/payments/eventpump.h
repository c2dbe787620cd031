// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"
#include "wallet/store/storefile.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace satchel {

/// Writes what an event changes, inside the transaction of that event. Applying an event twice changes nothing.
using EventApplier = std::function<Done(Database &money, const Event &event)>;

/// Pulls the node's events on a thread of its own: next event → all appliers in one transaction → acknowledged → applied().
/// An event whose transaction fails is not acknowledged and comes again.
class EventPump : public QObject
{
    Q_OBJECT
public:
    EventPump(Engine &engine, StoreFile &money, QList<EventApplier> appliers, QObject *parent = nullptr);
    ~EventPump() override; ///< stop()

    /// Start-up: applies the events that wait, then decides the intents that earlier runs left undecided, from what the
    /// node remembers. Blocks: call on the engine pool, with the engine open, before start() and before anything is paid.
    /// Answers how many were decided. What the channels still carry is looked at again now and then once started.
    [[nodiscard]] Result<int> reconcile();

    void start();
    void stop(); ///< Waits for the event under way: at most a quarter of a second and one commit.

Q_SIGNALS:
    void applied(const satchel::Event &event); ///< Durable and acknowledged. Emitted in this object's thread.

private:
    void run();
    [[nodiscard]] bool handle(const Event &event);
    [[nodiscard]] Done applyWaiting();
    void decideNowAndThen();
    [[nodiscard]] Result<QList<Event>> decideEarlier();
    [[nodiscard]] Done end(const Event &event);
    void announce(const Event &event);
    [[nodiscard]] Done apply(const Event &event);
    void rest(); ///< Before something that failed is tried again.

    Engine &m_engine;
    StoreFile &m_money;
    QList<EventApplier> m_appliers;
    QSet<PaymentHash> m_earlier; ///< Undecided since an earlier run. Of reconcile(), then of our thread.
    std::chrono::steady_clock::time_point m_nextDecision;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic_bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace satchel
