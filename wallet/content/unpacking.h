// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace satchel {

/// Undoes the Content-Encoding of one answer, piece by piece, and never makes more of it than it was told: a few kB can be
/// packed so that they become gigabytes. Knows gzip and deflate; nobody is asked for either.
class Unpacking
{
public:
    /// `coding` as the site declares it; empty: as it came. Hostile.
    explicit Unpacking(const QByteArray &coding);

    /// Appends what is in `bytes` to `body`, up to `most` bytes in all; what is beyond is dropped. Fails with Unsupported
    /// if it is packed in another way, with HostUnreachable if these are not bytes of it.
    [[nodiscard]] Done take(const QByteArray &bytes, qint64 most, QByteArray &body);
    /// Nothing is missing at the end.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    struct End {
        void operator()(z_stream_s *stream) const;
    };

    [[nodiscard]] Done inflatePiece(qint64 most, QByteArray &body);

    bool m_isPlain;
    bool m_isWhole;
    std::unique_ptr<z_stream_s, End> m_stream;
};

} // namespace satchel
