// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Bodies as sites pack them, and little ones that become a GiB.
namespace satchel::packed {

enum class Head { Gzip, Deflate };

[[nodiscard]] QByteArray pack(Head head, const QByteArray &text);
[[nodiscard]] QByteArray brotli(const QByteArray &text);
/// A MB that becomes a GiB of zeros; has no end.
[[nodiscard]] QByteArray bomb(Head head);
/// Less than a kB that becomes a GiB of zeros.
[[nodiscard]] QByteArray brotliBomb();

} // namespace satchel::packed
