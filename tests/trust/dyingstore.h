// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/nodestore.h"

#include <atomic>

#include <unistd.h>

namespace satchel::trust {

/// A store that ends the process at a chosen write or removal: before it is made, or once it is durable and before
/// anybody hears of it.
class DyingStore final : public NodeStore
{
public:
    /// `store` must outlive it.
    explicit DyingStore(NodeStore &store)
        : m_store(store)
    { }

    /// Counts from now on; 0: never.
    void dieAt(int call, bool isAfter)
    {
        m_isAfter = isAfter;
        m_last = call;
        m_calls = 0;
    }
    [[nodiscard]] int calls() const { return m_calls; }

    std::optional<std::string> read(const NodeKey &key) override { return m_store.read(key); }
    std::vector<std::string> list(const std::string &primary, const std::string &secondary) override
    {
        return m_store.list(primary, secondary);
    }
    void write(const NodeKey &key, std::string_view value, Completion done) override
    {
        m_store.write(key, value, counted(std::move(done)));
    }
    void remove(const NodeKey &key, bool isLazy, Completion done) override
    {
        m_store.remove(key, isLazy, counted(std::move(done)));
    }

private:
    static constexpr int killed = 9;

    Completion counted(Completion done)
    {
        if (++m_calls != m_last)
            return done;
        if (!m_isAfter)
            _exit(killed);
        return [](bool) { _exit(killed); };
    }

    NodeStore &m_store;
    std::atomic_int m_calls = 0;
    std::atomic_int m_last = 0;
    std::atomic_bool m_isAfter = false;
};

} // namespace satchel::trust
