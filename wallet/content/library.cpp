// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/library.h"

#include "wallet/api/client.h"
#include "wallet/content/htmltext.h"
#include "wallet/content/librarystore.h"

#include <QCryptographicHash>

namespace satchel {

namespace {

api::LibraryItem itemOf(const api::Purchase &purchase, const Document &document)
{
    api::LibraryItem item;
    item.id = purchase.id;
    item.url = normalised(purchase.url);
    item.origin = purchase.origin;
    item.title = document.title;
    item.contentType = document.contentType;
    item.size = document.original.size();
    item.contentHash = document.hash;
    item.price = purchase.settledAt.isValid() ? purchase.price : Msat();
    item.boughtAt = purchase.settledAt.isValid() ? purchase.settledAt : QDateTime::currentDateTimeUtc();
    return item;
}

Piece pieceOf(int part, const QUrl &url, const QString &contentType, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {part, url, contentType, bytes, ContentHash::fromBytes(hash).value_or(ContentHash()), bytes.size(), {}};
}

QList<Piece> piecesOf(const api::LibraryItem &item, const Document &document, const QList<Picture> &pictures)
{
    QList<Piece> pieces{pieceOf(0, item.url, item.contentType, document.bytes)};
    if (document.isHtml())
        pieces.append(pieceOf(-1, item.url, item.contentType, document.original));
    for (int part = 1; part <= pictures.size(); ++part) {
        const Picture &picture = pictures.at(part - 1);
        pieces.append(pieceOf(part, picture.url, picture.contentType, picture.bytes));
    }
    return pieces;
}

Result<api::LibraryItem> keepOnDisk(StoreFile &library, const Pieces &pieces, const api::LibraryItem &item,
                                    const QString &text, const QList<Piece> &parts)
{
    const auto away = pieces.putAway(item.id, parts);
    if (!away)
        return fail(away.error());
    const Done kept = library
                          .write<void>([item, text, away = *away](Database &database) {
                              return LibraryStore(database).keep(item, text, away);
                          })
                          .result();
    if (kept)
        pieces.removeOthers(item.id, *away);
    else
        pieces.remove(*away);
    return kept.map([&] { return item; });
}

struct KeptItem {
    api::LibraryItem item;
    QList<Piece> pieces;
    QString place;
};

Result<KeptItem> readItem(Database &database, api::PurchaseId id)
{
    LibraryStore store(database);
    return store.item(id).and_then([&](const api::LibraryItem &item) {
        return store.pieces(id).and_then([&](const QList<Piece> &pieces) {
            return store.place(id).map([&](const QString &place) { return KeptItem{item, pieces, place}; });
        });
    });
}

Result<api::Content> contentOf(const KeptItem &kept, const QList<Piece> &pieces)
{
    if (pieces.isEmpty())
        return fail(ErrorCode::StoreDamaged);
    const QByteArray &bytes = pieces.first().bytes;
    QList<Picture> pictures;
    for (const Piece &piece : pieces.mid(1))
        pictures.append({piece.url, piece.contentType, piece.bytes});
    const bool isHtml = kept.item.contentType == QLatin1String("text/html");
    return api::Content{kept.item, isHtml ? htmltext::withPictures(bytes, pictures) : bytes, kept.place};
}

} // namespace

Library::Library(StoreFile &library, Pieces pieces, Sanitizer sanitize, WorkPool &workPool, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_pieces(std::move(pieces))
    , m_sanitize(std::move(sanitize))
    , m_workPool(workPool)
{ }

Future<Document> Library::read(const Page &page, const QString &offeredTitle)
{
    return runOn<Document>(&m_workPool, [page, offeredTitle, sanitize = m_sanitize] {
        return Result<Document>(readDocument(page, offeredTitle, sanitize));
    });
}

Future<api::LibraryItem> Library::keep(const api::Purchase &purchase, const Document &document,
                                       const QList<Picture> &pictures)
{
    const auto item = itemOf(purchase, document);
    auto kept
        = runOn<api::LibraryItem>(&m_workPool, [&library = m_library, pieces = m_pieces, item, document, pictures] {
              return keepOnDisk(library, pieces, item, document.text, piecesOf(item, document, pictures));
          });
    whenDone(kept, this, [this](const Result<api::LibraryItem> &done) {
        if (done)
            Q_EMIT changed();
    });
    return kept;
}

Future<QList<api::LibraryItem>> Library::page(const QString &search, api::PurchaseId before, int limit)
{
    return m_library.read<QList<api::LibraryItem>>([search, before, limit](Database &database) {
        return LibraryStore(database).page(search, before, qBound(0, limit, 200));
    });
}

Future<api::Content> Library::content(api::PurchaseId id)
{
    return runOn<api::Content>(&m_workPool, [&library = m_library, pieces = m_pieces, id] {
        const auto kept = library.read<KeptItem>([id](Database &database) { return readItem(database, id); }).result();
        return kept.and_then([&](const KeptItem &one) {
            return pieces.fetch(one.pieces).and_then([&](const QList<Piece> &whole) { return contentOf(one, whole); });
        });
    });
}

Future<void> Library::keepPlace(api::PurchaseId id, const QString &place)
{
    if (place.size() > api::LibraryClient::longestPlace)
        return ready<void>(fail(ErrorCode::InvalidInput, QStringLiteral("place too long")));
    return m_library.write<void>(
        [id, place](Database &database) { return LibraryStore(database).keepPlace(id, place); });
}

Future<api::LibraryItem> Library::find(const QUrl &url)
{
    return m_library.read<api::LibraryItem>([url](Database &database) { return LibraryStore(database).find(url); });
}

} // namespace satchel
