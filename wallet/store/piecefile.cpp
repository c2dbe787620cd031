// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/piecefile.h"

#include "wallet/core/mutant.h"
#include "wallet/core/threadaudit.h"
#include "wallet/store/durablefile.h"

#include <QCryptographicHash>
#include <QDir>

#include <sodium.h>

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace satchel {

namespace {

constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype blockSize = 64 * 1024;
constexpr int nameSize = 16;
constexpr const char *draftSuffix = ".new";

using State = crypto_secretstream_xchacha20poly1305_state;

/// The state of a stream, wiped after use.
struct Stream : State {
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() { sodium_memzero(static_cast<State *>(this), sizeof(State)); }
};

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char tagOf(bool isLast)
{
    return isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

ContentHash hashOf(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return ContentHash::fromBytes(hash.result()).value_or(ContentHash());
}

Done writeBlocks(const durable::Descriptor &file, Stream &stream, QByteArrayView content)
{
    QByteArray box(blockSize + tagSize, Qt::Uninitialized);
    do {
        const QByteArrayView block = content.first(std::min(blockSize, content.size()));
        content = content.sliced(block.size());
        crypto_secretstream_xchacha20poly1305_push(&stream, reinterpret_cast<unsigned char *>(box.data()), nullptr,
                                                   raw(block), static_cast<unsigned long long>(block.size()), nullptr,
                                                   0, tagOf(content.isEmpty()));
        if (auto written = durable::writeAll(file, QByteArrayView(box).first(block.size() + tagSize)); !written)
            return written;
    } while (!content.isEmpty());
    return {};
}

Done writeEncrypted(const QString &path, const Secret &key, QByteArrayView content)
{
    const auto file = durable::openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return fail(file.error());
    if (mutant::isOn("piece-encryption"))
        return durable::writeAll(*file, content);
    Stream stream;
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, reinterpret_cast<unsigned char *>(header.data()),
                                                    key.bytes().data());
    return durable::writeAll(*file, header).and_then([&] { return writeBlocks(*file, stream, content); });
}

// Nothing if a block was altered, or the last one is not the last of the file.
std::optional<QByteArray> decrypted(QByteArrayView bytes, const Secret &key)
{
    Stream stream;
    if (bytes.size() < headerSize || key.size() != keySize
        || crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(bytes), key.bytes().data()) != 0)
        return std::nullopt;
    QByteArray content;
    content.reserve(bytes.size());
    QByteArray block(blockSize, Qt::Uninitialized);
    unsigned char tag = 0;
    for (bytes = bytes.sliced(headerSize); !bytes.isEmpty();) {
        const QByteArrayView box = bytes.first(std::min(blockSize + tagSize, bytes.size()));
        bytes = bytes.sliced(box.size());
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, reinterpret_cast<unsigned char *>(block.data()),
                                                       nullptr, &tag, raw(box),
                                                       static_cast<unsigned long long>(box.size()), nullptr, 0)
                != 0
            || tag != tagOf(bytes.isEmpty()))
            return std::nullopt;
        content.append(block.constData(), box.size() - tagSize);
    }
    return tag == tagOf(true) ? std::optional(std::move(content)) : std::nullopt;
}

bool isPieceName(const QString &file)
{
    const auto isHexDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return file.size() == 2 * nameSize && std::all_of(file.begin(), file.end(), isHexDigit);
}

qint64 encryptedSize(qint64 size)
{
    return headerSize + size + tagSize * std::max<qint64>(1, (size + blockSize - 1) / blockSize);
}

} // namespace

PieceFolder::PieceFolder(QString path)
    : m_path(std::move(path))
{ }

Result<PieceKey> PieceFolder::write(QByteArrayView content) const
{
    forbidMainThread("PieceFolder::write");
    QByteArray name(nameSize, Qt::Uninitialized);
    randombytes_buf(name.data(), nameSize);
    PieceKey piece{QString::fromLatin1(name.toHex()), Secret::random(keySize), hashOf(content), content.size()};
    const QString path = m_path + u'/' + piece.file;
    const QString draft = path + QLatin1StringView(draftSuffix);
    const auto written
        = writeEncrypted(draft, piece.key, content).and_then([&] { return durable::publish(draft, path); });
    if (written)
        return piece;
    durable::removeFile(draft);
    return fail(written.error());
}

Result<QByteArray> PieceFolder::read(const PieceKey &piece) const
{
    forbidMainThread("PieceFolder::read");
    if (!isPieceName(piece.file) || piece.size < 0)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("not the name of a piece"));
    const auto bytes = durable::readFile(m_path + u'/' + piece.file, encryptedSize(piece.size));
    if (!bytes)
        return fail(bytes.error());
    auto content = decrypted(*bytes, piece.key);
    if (!content || content->size() != piece.size || hashOf(*content) != piece.hash)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a piece was altered"));
    return std::move(*content);
}

void PieceFolder::remove(const QString &file) const
{
    forbidMainThread("PieceFolder::remove");
    if (isPieceName(file))
        durable::removeFile(m_path + u'/' + file);
}

void PieceFolder::removeOthers(const QStringList &files) const
{
    forbidMainThread("PieceFolder::removeOthers");
    const QString draft = QLatin1StringView(draftSuffix);
    for (const QString &found : QDir(m_path).entryList(QDir::Files | QDir::Hidden)) {
        const QString name = found.endsWith(draft) ? found.chopped(draft.size()) : found;
        if (isPieceName(name) && !files.contains(found))
            durable::removeFile(m_path + u'/' + found);
    }
}

} // namespace satchel
