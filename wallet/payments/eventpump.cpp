// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/eventpump.h"

#include "wallet/payments/paymentstore.h"
#include "wallet/payments/reconcile.h"

#include <QLoggingCategory>

namespace satchel {

namespace {

Q_LOGGING_CATEGORY(pumpLog, "satchel.events")

constexpr std::chrono::milliseconds longestWait{250};

Done applyAll(Database &money, const QList<EventApplier> &appliers, const Event &event)
{
    for (const EventApplier &applier : appliers) {
        if (const Done applied = applier(money, event); !applied)
            return applied;
    }
    return {};
}

} // namespace

EventPump::EventPump(Engine &engine, StoreFile &money, QList<EventApplier> appliers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_money(money)
    , m_appliers(std::move(appliers))
{ }

EventPump::~EventPump()
{
    stop();
}

void EventPump::start()
{
    if (m_thread.joinable())
        return;
    m_isStopping = false;
    m_thread = std::thread([this] { run(); });
}

void EventPump::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void EventPump::run()
{
    while (!m_isStopping) {
        const auto event = m_engine.nextEvent(longestWait);
        if (event && !handle(*event))
            rest();
    }
}

bool EventPump::handle(const Event &event)
{
    if (const Done applied = apply(event); !applied) {
        qCWarning(pumpLog) << "event not applied, will come again:" << int(applied.error().code);
        return false;
    }
    const bool isAcknowledged = m_engine.eventHandled().has_value();
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT applied(event); }, Qt::QueuedConnection);
    return isAcknowledged;
}

void EventPump::rest()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, longestWait, [this] { return m_isStopping.load(); });
}

Done EventPump::apply(const Event &event)
{
    return m_money
        .write<void>([appliers = m_appliers, event](Database &money) { return applyAll(money, appliers, event); })
        .result();
}

Result<int> EventPump::reconcile()
{
    const auto undecided
        = m_money.read<QList<PaymentHash>>([](Database &money) { return PaymentStore(money).undecided(); }).result();
    if (!undecided)
        return fail(undecided.error());
    int decided = 0;
    for (const PaymentHash &hash : *undecided) {
        const auto event = decide(hash, remember(m_engine, hash));
        if (!event)
            continue;
        if (const Done applied = apply(*event); !applied)
            return fail(applied.error());
        ++decided;
    }
    return decided;
}

} // namespace satchel
