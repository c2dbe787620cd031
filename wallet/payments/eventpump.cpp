// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/eventpump.h"

#include "wallet/core/mutant.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/reconcile.h"

#include <QLoggingCategory>

namespace satchel {

namespace {

Q_LOGGING_CATEGORY(pumpLog, "satchel.events")

constexpr std::chrono::milliseconds longestWait{250};
constexpr std::chrono::seconds decisionInterval{5};

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
        if (!event)
            decideNowAndThen();
    }
}

bool EventPump::handle(const Event &event)
{
    if (mutant::isOn("ack-after-apply"))
        static_cast<void>(m_engine.eventHandled());
    if (const Done applied = end(event); !applied) {
        qCWarning(pumpLog) << "event not applied, will come again:" << int(applied.error().code);
        return false;
    }
    announce(event);
    return mutant::isOn("ack-after-apply") || m_engine.eventHandled().has_value();
}

void EventPump::announce(const Event &event)
{
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT applied(event); }, Qt::QueuedConnection);
}

/// A payment that is decided is no business of an earlier run any more: it may be tried again in this one.
Done EventPump::end(const Event &event)
{
    return apply(event).map([&] {
        if (const auto *settled = std::get_if<event::PaymentSettled>(&event))
            m_earlier.remove(settled->hash);
        if (const auto *failed = std::get_if<event::PaymentFailed>(&event))
            m_earlier.remove(failed->hash);
    });
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
        = m_money.read<QList<Undecided>>([](Database &money) { return Intents(money).undecided(); }).result();
    if (!undecided)
        return fail(undecided.error());
    for (const Undecided &payment : *undecided)
        m_earlier.insert(payment.hash);
    const auto all = m_earlier.size();
    return applyWaiting().and_then([this] { return decideEarlier(); }).map([&](const QList<Event> &) {
        return int(all - m_earlier.size());
    });
}

Done EventPump::applyWaiting()
{
    for (auto event = m_engine.nextEvent({}); event; event = m_engine.nextEvent({})) {
        const Done taken = end(*event).and_then([this] { return m_engine.eventHandled(); });
        if (!taken)
            return taken;
    }
    return {};
}

void EventPump::decideNowAndThen()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_earlier.isEmpty() || now < m_nextDecision)
        return;
    m_nextDecision = now + decisionInterval;
    for (const Event &event : decideEarlier().value_or(QList<Event>()))
        announce(event);
}

Result<QList<Event>> EventPump::decideEarlier()
{
    QList<Event> ends;
    if (mutant::isOn("reconciliation"))
        return ends;
    const QSet<PaymentHash> carried = m_engine.carried(m_earlier);
    const QSet<PaymentHash> payments = m_earlier;
    for (const PaymentHash &hash : payments) {
        const auto event = decide(hash, remember(m_engine, hash, carried.contains(hash)));
        if (!event)
            continue;
        const bool wasNeverSent = !carried.contains(hash) && std::holds_alternative<event::PaymentFailed>(*event);
        const Done ended = (wasNeverSent ? m_engine.forget(hash) : Done()).and_then([&] { return end(*event); });
        if (!ended)
            return fail(ended.error());
        ends.append(*event);
    }
    return ends;
}

} // namespace satchel
