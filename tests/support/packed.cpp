// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/packed.h"

#include <brotli/encode.h>
#define ZLIB_CONST // it reads what it is given
#include <zlib.h>

namespace satchel::packed {

namespace {

constexpr int blocks = 64;
constexpr int blockBytes = 16 * 1'024 * 1'024;

QByteArray deflated(const QByteArray &text, int window, int flush)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(text.constData());
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, flush);
    out.truncate(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

QByteArray pack(Head head, const QByteArray &text)
{
    return deflated(text, head == Head::Gzip ? MAX_WBITS + 16 : MAX_WBITS, Z_FINISH);
}

QByteArray brotli(const QByteArray &text)
{
    std::size_t size = BrotliEncoderMaxCompressedSize(std::size_t(text.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    BrotliEncoderCompress(BROTLI_DEFAULT_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_DEFAULT_MODE, std::size_t(text.size()),
                          reinterpret_cast<const uint8_t *>(text.constData()), &size,
                          reinterpret_cast<uint8_t *>(out.data()));
    out.truncate(qsizetype(size));
    return out;
}

QByteArray bomb(Head head)
{
    const QByteArray start = QByteArray::fromHex(head == Head::Gzip ? "1f8b0800000000000003" : "789c");
    static const QByteArray block = deflated(QByteArray(blockBytes, '\0'), -MAX_WBITS, Z_FULL_FLUSH);
    return start + block.repeated(blocks);
}

QByteArray brotliBomb()
{
    const QByteArray start = QByteArray::fromHex("cfffff7f002400e2b14072");
    const QByteArray eighth = QByteArray::fromHex(
        "effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fffcffff074002200e0b40f7fe9fffff"
        "ff"
        "004800c46101e8defff3ffff1f000980382c00ddfb7ffeffff032001108705a07bffcfffff7f002400e2b00074");
    const QByteArray end
        = QByteArray::fromHex("effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fffcffff07"
                              "4002200e0b40f7fe9fffffff"
                              "004800c46101e8defff3ffff1f000980382c00ddfbfffcffff072001108705a07bff0f");
    return start + eighth.repeated(7) + end;
}

} // namespace satchel::packed
