// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/content/document.h"
#include "wallet/content/pieces.h"
#include "wallet/core/workpool.h"
#include "wallet/store/storefile.h"

#include <QObject>

namespace satchel {

/// What was bought, kept whole: readable offline and without paying again. Lives in the main thread; no call blocks.
class Library : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPictures = 24;
    static constexpr qint64 mostPictureBytes = 6 * 1024 * 1024; ///< All pictures of a page together.

    Library(StoreFile &library, Pieces pieces, Sanitizer sanitize, WorkPool &workPool, QObject *parent = nullptr);

    /// Sniffs, sanitizes and hashes a page, on the work pool. `offeredTitle` serves if it has none of its own.
    [[nodiscard]] Future<Document> read(const Page &page, const QString &offeredTitle);
    /// Keeps it under its purchase (id, url, origin, price); replaces an earlier copy.
    [[nodiscard]] Future<api::LibraryItem> keep(const api::Purchase &purchase, const Document &document,
                                                const QList<Picture> &pictures = {});
    [[nodiscard]] Future<QList<api::LibraryItem>> page(const QString &search, api::PurchaseId before, int limit);
    /// HTML comes with its pictures inside it, as data: addresses. Fails with NotFound, or StoreDamaged if a part of it
    /// was cut, altered or lost.
    [[nodiscard]] Future<api::Content> content(api::PurchaseId id);
    /// See api::LibraryClient::keepPlace.
    [[nodiscard]] Future<void> keepPlace(api::PurchaseId id, const QString &place);
    /// The newest item of this address; NotFound if there is none.
    [[nodiscard]] Future<api::LibraryItem> find(const QUrl &url);

Q_SIGNALS:
    void changed();

private:
    StoreFile &m_library;
    Pieces m_pieces;
    Sanitizer m_sanitize;
    WorkPool &m_workPool;
};

} // namespace satchel
