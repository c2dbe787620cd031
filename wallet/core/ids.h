// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace satchel {

/// A fixed number of bytes with a meaning of its own; two kinds never mix. Empty until set.
template<typename Tag, int Size>
class BytesId
{
public:
    static constexpr int size = Size;

    BytesId() = default;

    /// Nothing unless `bytes` has exactly `Size` bytes.
    [[nodiscard]] static std::optional<BytesId> fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == Size ? std::optional(BytesId(bytes)) : std::nullopt;
    }

    /// Nothing unless `hex` is exactly 2 × `Size` hexadecimal digits, of either case.
    [[nodiscard]] static std::optional<BytesId> fromHex(const QByteArray &hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex);
        return hex.size() == 2 * Size && bytes.toHex() == hex.toLower() ? fromBytes(bytes) : std::nullopt;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray hex() const { return m_bytes.toHex(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const BytesId &, const BytesId &) = default;
    friend bool operator<(const BytesId &a, const BytesId &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const BytesId &id, size_t seed = 0) { return qHash(id.m_bytes, seed); }

private:
    explicit BytesId(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    QByteArray m_bytes;
};

using PaymentHash = BytesId<struct PaymentHashTag, 32>; ///< SHA-256 of the preimage.
using Preimage = BytesId<struct PreimageTag, 32>; ///< Proof that a payment was made.
using ContentHash = BytesId<struct ContentHashTag, 32>; ///< SHA-256 of bought bytes.
using NodeId = BytesId<struct NodeIdTag, 33>; ///< Compressed public key of a node.
using ChannelId = BytesId<struct ChannelIdTag,
                          16>; ///< Our own name of a channel (ldk-node's user channel id), stable for its life.

/// Does `preimage` prove the payment of `hash`?
[[nodiscard]] bool proves(const Preimage &preimage, const PaymentHash &hash);

/// Where a node is reached.
struct NodeAddress {
    NodeId id;
    QString host; ///< `host:port`; the host a name, an IPv4 address, an onion address or an IPv6 address in brackets.

    /// `<66 hex>@host:port`, blanks around it allowed; fails with InvalidInput.
    [[nodiscard]] static Result<NodeAddress> parse(const QString &text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const NodeAddress &, const NodeAddress &) = default;
};

} // namespace satchel
