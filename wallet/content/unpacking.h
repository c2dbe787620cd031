// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>

#include <memory>

namespace satchel {

/// Undoes the Content-Encoding of one answer, piece by piece, and never makes more of it than it was told: a few kB can be
/// packed so that they become gigabytes. Knows gzip, deflate (RFC 1952, 1950) and br (RFC 7932); nobody is asked for any.
class Unpacking
{
public:
    class Decoder;

    /// `coding` as the site declares it; empty: as it came. Hostile.
    explicit Unpacking(const QByteArray &coding);
    ~Unpacking();

    /// Appends what is in `bytes` to `body`, up to `most` bytes in all; what is beyond is dropped. Fails with Unsupported
    /// if it is packed in another way, with HostUnreachable if these are not bytes of it.
    [[nodiscard]] Done take(const QByteArray &bytes, qint64 most, QByteArray &body);
    /// Nothing is missing at the end.
    [[nodiscard]] bool isWhole() const;

private:
    Q_DISABLE_COPY_MOVE(Unpacking)

    bool m_isPlain;
    std::unique_ptr<Decoder> m_decoder; ///< None for what is plain, or unknown.
};

} // namespace satchel
