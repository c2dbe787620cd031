// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/rpcaccess.h"
#include "sandbox/till.h"
#include "wallet/core/ids.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace satchel::sandbox {

class StopFlag;

struct PeerSettings {
    QString folder; ///< Of its store, kept by the node itself; created if missing.
    QString alias;
    quint16 port = 0; ///< On 127.0.0.1.
    bool isHub = false; ///< Forwards to private channels (the LSPS2 provider role).
    RpcAccess chain;
};

/// What a peer has taken in since the program started.
struct Takings {
    int payments = 0;
    int held = 0; ///< Arrived for a held bill.
    Msat received;
    Msat forwardingFees;
};

/// A Lightning node of the sandbox. It keeps its state in its own way, not in the wallet's, so that the two do not share
/// a mistake. Calls block; thread-safe; any thread but the main one. Its events are taken in on a thread of its own.
class Peer
{
public:
    /// `stopping` ends the event thread.
    explicit Peer(const StopFlag &stopping);
    /// Stops. The stop flag must be set before.
    ~Peer();

    /// Reads or makes the node, without network; once. Fails with a sentence.
    [[nodiscard]] Done open(const PeerSettings &settings);
    [[nodiscard]] Done start();
    void stop();
    [[nodiscard]] bool isOnline() const;

    [[nodiscard]] NodeAddress address() const;
    [[nodiscard]] Result<QString> newChainAddress();
    [[nodiscard]] Sat spendableOnChain() const;
    /// Brings it to the chain's tip.
    void sync();

    [[nodiscard]] Done connectTo(const NodeAddress &peer);
    [[nodiscard]] Done openChannel(const NodeAddress &peer, Sat capacity);
    [[nodiscard]] bool hasChannel(const NodeId &peer) const;
    [[nodiscard]] bool hasUsableChannel(const NodeId &peer) const;

    [[nodiscard]] Result<Bill> bill(Sat price, const QString &title, std::chrono::seconds validFor);
    /// A bill whose payment is kept undecided until claim() or giveBack(); its hash is that of `preimage`.
    [[nodiscard]] Result<Bill> heldBill(Sat price, const Preimage &preimage) const;
    [[nodiscard]] Done claim(Sat price, const Preimage &preimage) const;
    [[nodiscard]] Done giveBack(const Preimage &preimage) const;
    [[nodiscard]] Takings takings() const;
    /// Each payment that came in since the program started.
    [[nodiscard]] std::map<PaymentHash, Msat> received() const;

private:
    struct Node;

    void pump();
    void takeIn();

    const StopFlag &m_stopping;
    std::unique_ptr<Node> m_node;
    QString m_host;
    mutable std::mutex m_mutex;
    std::map<PaymentHash, Msat> m_received;
    std::set<PaymentHash> m_held;
    Msat m_fees;
    std::thread m_pump;
};

} // namespace satchel::sandbox
