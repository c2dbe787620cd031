// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/content/contentclient.h"
#include "wallet/content/sanitizer.h"
#include "wallet/store/storefile.h"

#include <QObject>

namespace satchel {

/// A picture that belongs to a page.
struct Picture {
    QUrl url;
    QString contentType;
    QByteArray bytes;
};

/// What was bought, kept whole: readable offline and without paying again. Lives in the main thread; no call blocks.
class Library : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPictures = 24;
    static constexpr qint64 mostPictureBytes = 6 * 1024 * 1024; ///< All pictures of a page together.

    Library(StoreFile &library, Sanitizer sanitize, QThreadPool &workPool, QObject *parent = nullptr);

    /// Keeps a page under its purchase (url, origin, price, title of the offer); replaces an earlier copy.
    /// The answer carries title, type, size and hash as found.
    [[nodiscard]] Future<api::LibraryItem> keep(const api::Purchase &purchase, const Page &page,
                                                const QList<Picture> &pictures = {});
    [[nodiscard]] Future<QList<api::LibraryItem>> page(const QString &search, api::PurchaseId before, int limit);
    /// HTML comes with its pictures inside it, as data: addresses.
    [[nodiscard]] Future<api::Content> content(api::PurchaseId id);
    /// The newest item of this address; NotFound if there is none.
    [[nodiscard]] Future<api::LibraryItem> find(const QUrl &url);

Q_SIGNALS:
    void changed();

private:
    StoreFile &m_library;
    Sanitizer m_sanitize;
    QThreadPool &m_workPool;
};

} // namespace satchel
