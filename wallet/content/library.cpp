// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/library.h"

#include "wallet/content/librarystore.h"

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

} // namespace

Library::Library(StoreFile &library, Sanitizer sanitize, QThreadPool &workPool, QObject *parent)
    : QObject(parent)
    , m_library(library)
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
    auto kept = m_library.write<api::LibraryItem>([item, document, pictures](Database &database) {
        return LibraryStore(database).keep(item, document, pictures).map([&] { return item; });
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
    return m_library.read<api::Content>([id](Database &database) { return LibraryStore(database).content(id); });
}

Future<api::LibraryItem> Library::find(const QUrl &url)
{
    return m_library.read<api::LibraryItem>([url](Database &database) { return LibraryStore(database).find(url); });
}

} // namespace satchel
