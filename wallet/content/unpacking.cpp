// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/unpacking.h"

#include "wallet/core/mutant.h"

#include <algorithm>
#include <array>
#include <limits>

#define ZLIB_CONST // it reads what it is given
#include <zlib.h>

namespace satchel {

namespace {

constexpr int largestWindow = 15;
constexpr int eitherHead = 32; // zlib tells gzip from deflate by itself

bool isKnown(const QByteArray &coding)
{
    return coding == "gzip" || coding == "x-gzip" || coding == "deflate";
}

/// Stores of files hand out what was written there by mistake or for themselves ("utf-8", "aws-chunked"): it packs nothing.
bool isPlain(const QByteArray &coding)
{
    constexpr std::array packings{"br", "zstd", "dcb", "dcz", "compress", "x-compress", "exi", "pack200-gzip"};
    const bool isPacked = std::ranges::any_of(packings, [&](const char *name) { return coding == name; });
    return !isKnown(coding) && !isPacked && !coding.contains(','); // several: one of them may be a packing
}

} // namespace

void Unpacking::End::operator()(z_stream_s *stream) const
{
    ::inflateEnd(stream);
    delete stream;
}

Unpacking::Unpacking(const QByteArray &coding)
    : m_isPlain(isPlain(coding.trimmed().toLower()))
    , m_isWhole(m_isPlain)
{
    if (!isKnown(coding.trimmed().toLower()))
        return;
    auto stream = std::make_unique<z_stream>();
    if (::inflateInit2(stream.get(), largestWindow + eitherHead) == Z_OK)
        m_stream.reset(stream.release());
}

Done Unpacking::take(const QByteArray &bytes, qint64 most, QByteArray &body)
{
    if (m_isPlain) {
        body += bytes.left(most - body.size());
        return {};
    }
    if (!m_stream)
        return fail(ErrorCode::Unsupported, QStringLiteral("packed in an unknown way"));
    if (mutant::isOn("unpack-size"))
        most = std::numeric_limits<qint64>::max();
    m_stream->next_in = reinterpret_cast<const Bytef *>(bytes.constData());
    m_stream->avail_in = uInt(bytes.size());
    Done piece;
    bool hasMore = !bytes.isEmpty();
    while (hasMore && piece && body.size() < most) {
        piece = inflatePiece(most, body);
        hasMore = m_stream->avail_in > 0 || (m_stream->avail_out == 0 && !m_isWhole);
    }
    return piece;
}

Done Unpacking::inflatePiece(qint64 most, QByteArray &body)
{
    std::array<char, 64 * 1'024> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): zlib fills it
    const auto room = uInt(std::min<qint64>(piece.size(), most - body.size()));
    if (m_isWhole)
        ::inflateReset(m_stream.get()); // gzip: one more behind it
    m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
    m_stream->avail_out = room;
    const int outcome = ::inflate(m_stream.get(), Z_NO_FLUSH);
    body.append(piece.data(), qsizetype(room - m_stream->avail_out));
    m_isWhole = outcome == Z_STREAM_END;
    const bool isGood = m_isWhole || outcome == Z_OK || outcome == Z_BUF_ERROR;
    return isGood ? Done() : Done(fail(ErrorCode::HostUnreachable, QStringLiteral("packed wrongly")));
}

} // namespace satchel
