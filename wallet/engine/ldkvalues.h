// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/bridge/bridge.h"
#include "wallet/engine/engine.h"

#include <QHash>

/// Between the bridge's flat values and the wallet's types. For LdkEngine alone.
namespace satchel::ldk {

/// Success, or the failure that a code of the bridge stands for; `what` is for the log.
[[nodiscard]] Done toDone(bridge::Code code, const char *what);
[[nodiscard]] Error toError(bridge::Code code, const char *what);

template<std::size_t Size>
[[nodiscard]] QByteArray toBytes(const std::array<std::uint8_t, Size> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(Size)};
}

/// The id in `bytes`; empty if they are all zero, which is the bridge's way to say that it is not known.
template<typename Id, std::size_t Size>
[[nodiscard]] Id toId(const std::array<std::uint8_t, Size> &bytes)
{
    static_assert(Id::size == Size);
    const bool isKnown = bytes != std::array<std::uint8_t, Size>{};
    return isKnown ? Id::fromBytes(toBytes(bytes)).value_or(Id()) : Id();
}

[[nodiscard]] QString toText(const rust::String &text);
[[nodiscard]] rust::String toRust(const QString &text);
[[nodiscard]] rust::Slice<const std::uint8_t> toSlice(const QByteArray &bytes);
[[nodiscard]] Msat toMsat(std::uint64_t value);
[[nodiscard]] Sat toSat(std::uint64_t value);

[[nodiscard]] bridge::NodeOptions toOptions(const EngineConfig &config);
[[nodiscard]] api::Channel toChannel(const bridge::Channel &channel, bool isClosing);
[[nodiscard]] Event toEvent(const bridge::Event &event);

/// Whether the chain was looked at in this run, a minute ago at most. Unix seconds; `before`: the last look before the node
/// was started. When the clock is set, it is not, until the next look (2 s later).
[[nodiscard]] bool isFresh(std::uint64_t lookedAt, std::uint64_t before, std::uint64_t now);

/// The parts of our payments that have a hash.
[[nodiscard]] QList<OutgoingPart> toOutgoing(const bridge::Balances &balances);

/// Channels (the node's 32-byte ids) that were closed alone, and the height of the chain when we learned of it.
using ForcedCloses = QHash<QByteArray, std::uint32_t>;

/// What is known of closed channels, by the node's ids.
struct Closes {
    ForcedCloses forced; ///< As an event said in this run.
    QSet<QByteArray> agreed; ///< The same.
    /// Not among the node's channels, and no event of this run has said why (yet); with the height when that was seen first.
    QHash<QByteArray, std::uint32_t> unexplained;
};

/// Finds what is unexplained.
void look(Closes &closes, const rust::Vec<bridge::Channel> &channels, const bridge::Balances &balances,
          std::uint32_t height);

/// Whether a close may still be on its way into a block, paid for by the chain wallet. After a day, or an hour if nobody has
/// said that it was closed alone, it is not waited for any more: that of a channel which was never funded never comes into one.
[[nodiscard]] bool hasUnminedClose(const bridge::Balances &balances, const Closes &closes, std::uint32_t height);

/// What is spendable, arriving, leaving and on the chain. ldk-node lists the money of a closing channel in several
/// places at once; here each satoshi counts once. `forced`: their money is not on the chain yet.
[[nodiscard]] api::Balances toBalances(const rust::Vec<bridge::Channel> &channels, const bridge::Balances &balances,
                                       const ForcedCloses &forced);

} // namespace satchel::ldk
