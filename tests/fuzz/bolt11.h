// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// BOLT 11 read a second time, without the wallet's decoder, so that the two can be held against each other.
namespace satchel::fuzz::bolt11 {

/// The same text made into something whose checksum is right: letters that bech32 does not know become some that it does.
[[nodiscard]] QByteArray withChecksum(const QByteArray &text);

/// What money depends on.
struct Facts {
    std::optional<qint64> msat;
    QByteArray hash;
    quint64 createdAt = 0;
    quint64 expiry = 3'600; ///< Seconds.
};

/// Of an invoice that is known to be one; nothing if it cannot be read.
[[nodiscard]] std::optional<Facts> readFacts(const QByteArray &invoice);

} // namespace satchel::fuzz::bolt11
