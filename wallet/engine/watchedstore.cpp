// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/watchedstore.h"

namespace satchel {

namespace {

// The names that LDK gives them (lightning 0.2, util/persist.rs).
const std::string monitors = "monitors";
const std::string updates = "monitor_updates";

bool isManager(const NodeKey &key)
{
    return key.primary.empty() && key.secondary.empty() && key.key == "manager";
}

bool contains(const std::string &state, const PaymentHash &payment)
{
    const QByteArray &hash = payment.bytes();
    return state.find(std::string_view(hash.constData(), static_cast<std::size_t>(hash.size()))) != std::string::npos;
}

} // namespace

std::vector<NodeKey> WatchedStore::channelState()
{
    std::vector<NodeKey> keys{{{}, {}, "manager"}};
    if (*m_isManagerFresh)
        return keys;
    for (const std::string &monitor : m_store.list(monitors, {})) {
        keys.push_back({monitors, {}, monitor});
        for (const std::string &update : m_store.list(updates, monitor))
            keys.push_back({updates, monitor, update});
    }
    return keys;
}

QSet<PaymentHash> WatchedStore::mentioned(const QSet<PaymentHash> &payments)
{
    QSet<PaymentHash> found;
    if (payments.isEmpty())
        return found;
    for (const NodeKey &key : channelState()) {
        const std::string state = m_store.read(key).value_or(std::string());
        for (const PaymentHash &payment : payments) {
            if (contains(state, payment))
                found.insert(payment);
        }
    }
    return found;
}

std::optional<std::string> WatchedStore::read(const NodeKey &key)
{
    return m_store.read(key);
}

void WatchedStore::write(const NodeKey &key, std::string_view value, Completion done)
{
    if (!isManager(key))
        return m_store.write(key, value, std::move(done));
    m_store.write(key, value, [isFresh = m_isManagerFresh, done = std::move(done)](bool isDurable) {
        if (isDurable)
            *isFresh = true;
        done(isDurable);
    });
}

void WatchedStore::remove(const NodeKey &key, bool isLazy, Completion done)
{
    m_store.remove(key, isLazy, std::move(done));
}

std::vector<std::string> WatchedStore::list(const std::string &primary, const std::string &secondary)
{
    return m_store.list(primary, secondary);
}

} // namespace satchel
