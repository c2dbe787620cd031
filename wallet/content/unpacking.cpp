// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/unpacking.h"

#include "wallet/core/mutant.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <span>

#include <brotli/decode.h>
#define ZLIB_CONST // it reads what it is given
#include <zlib.h>

namespace satchel {

/// One packing. Takes bytes from the front of what came, and fills the room that it is given.
class Unpacking::Decoder
{
public:
    Decoder() = default;
    virtual ~Decoder() = default;
    Q_DISABLE_COPY_MOVE(Decoder)

    /// How much was made; nothing if these are not bytes of this packing.
    virtual std::optional<std::size_t> step(QByteArrayView &bytes, std::span<char> room) = 0;

    bool isWhole = false; ///< Its end has come.
};

namespace {

class Inflater : public Unpacking::Decoder
{
public:
    Inflater() { m_isReady = ::inflateInit2(&m_stream, largestWindow + eitherHead) == Z_OK; }
    ~Inflater() override { ::inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    std::optional<std::size_t> step(QByteArrayView &bytes, std::span<char> room) override
    {
        if (!m_isReady)
            return std::nullopt;
        if (isWhole)
            ::inflateReset(&m_stream); // gzip: one more behind it
        m_stream.next_in = reinterpret_cast<const Bytef *>(bytes.data());
        m_stream.avail_in = uInt(bytes.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
        m_stream.avail_out = uInt(room.size());
        const int outcome = ::inflate(&m_stream, Z_NO_FLUSH);
        bytes = bytes.last(m_stream.avail_in);
        isWhole = outcome == Z_STREAM_END;
        const bool isGood = isWhole || outcome == Z_OK || outcome == Z_BUF_ERROR;
        return isGood ? std::optional(room.size() - m_stream.avail_out) : std::nullopt;
    }

private:
    static constexpr int largestWindow = 15;
    static constexpr int eitherHead = 32; // zlib tells gzip from deflate by itself

    z_stream m_stream{};
    bool m_isReady = false;
};

class Unbrotli : public Unpacking::Decoder
{
public:
    std::optional<std::size_t> step(QByteArrayView &bytes, std::span<char> room) override
    {
        if (!m_state || isWhole) // nothing may follow its end
            return std::nullopt;
        std::size_t unread = std::size_t(bytes.size());
        std::size_t left = room.size();
        auto *in = reinterpret_cast<const uint8_t *>(bytes.data());
        auto *out = reinterpret_cast<uint8_t *>(room.data());
        const auto outcome = ::BrotliDecoderDecompressStream(m_state.get(), &unread, &in, &left, &out, nullptr);
        bytes = bytes.last(qsizetype(unread));
        isWhole = outcome == BROTLI_DECODER_RESULT_SUCCESS;
        return outcome != BROTLI_DECODER_RESULT_ERROR ? std::optional(room.size() - left) : std::nullopt;
    }

private:
    struct End {
        void operator()(BrotliDecoderState *state) const { ::BrotliDecoderDestroyInstance(state); }
    };
    std::unique_ptr<BrotliDecoderState, End> m_state{::BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)};
};

std::unique_ptr<Unpacking::Decoder> decoderOf(const QByteArray &coding)
{
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate")
        return std::make_unique<Inflater>();
    if (coding == "br")
        return std::make_unique<Unbrotli>();
    return nullptr;
}

/// Stores of files hand out what was written there by mistake or for themselves ("utf-8", "aws-chunked"): it packs nothing.
bool isPlain(const QByteArray &coding)
{
    constexpr std::array packings{"gzip", "x-gzip",   "deflate",    "br",  "zstd",        "dcb",
                                  "dcz",  "compress", "x-compress", "exi", "pack200-gzip"};
    const bool isPacked = std::ranges::any_of(packings, [&](const char *name) { return coding == name; });
    return !isPacked && !coding.contains(','); // several: one of them may be a packing
}

} // namespace

Unpacking::Unpacking(const QByteArray &coding)
    : m_isPlain(isPlain(coding.trimmed().toLower()))
    , m_decoder(decoderOf(coding.trimmed().toLower()))
{ }

Unpacking::~Unpacking() = default;

bool Unpacking::isWhole() const
{
    return m_isPlain || (m_decoder && m_decoder->isWhole);
}

Done Unpacking::take(const QByteArray &bytes, qint64 most, QByteArray &body)
{
    if (m_isPlain) {
        body += bytes.left(most - body.size());
        return {};
    }
    if (!m_decoder)
        return fail(ErrorCode::Unsupported, QStringLiteral("packed in an unknown way"));
    if (mutant::isOn("unpack-size"))
        most = std::numeric_limits<qint64>::max();
    std::array<char, 64 * 1'024> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): the decoder fills it
    QByteArrayView left(bytes);
    bool hasMore = !left.isEmpty();
    while (hasMore && body.size() < most) {
        const std::span room(piece.data(), std::min(piece.size(), std::size_t(most - body.size())));
        const auto made = m_decoder->step(left, room);
        if (!made)
            return fail(ErrorCode::HostUnreachable, QStringLiteral("packed wrongly"));
        body.append(piece.data(), qsizetype(*made));
        hasMore = !left.isEmpty() || (*made == room.size() && !m_decoder->isWhole);
    }
    return {};
}

} // namespace satchel
