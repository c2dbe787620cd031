// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/library.h"

#include <QTimer>

namespace satchel {

/// Makes a page that arrived whole and keeps it: read → its own pictures, fetched with the same proof → library.
/// One page; deletes itself.
class Gathering : public QObject
{
    Q_OBJECT
public:
    Gathering(ContentClient &client, Library &library, const api::Purchase &purchase,
              const std::optional<Credential> &credential, QObject *parent);

    /// A picture that does not come in time is left out. Fails if the library does.
    [[nodiscard]] Future<api::LibraryItem> start(const Page &page);

private:
    void fetchNext();
    void take(const QUrl &url, const Result<Page> &page);
    void keep();
    void end(const Result<api::LibraryItem> &item);

    ContentClient &m_client;
    Library &m_library;
    api::Purchase m_purchase;
    std::optional<Credential> m_credential;
    Document m_document;
    QList<QUrl> m_wanted;
    QList<Picture> m_pictures;
    qint64 m_pictureBytes = 0;
    QTimer m_patience; ///< With its pictures.
    bool m_isKept = false;
    QPromise<Result<api::LibraryItem>> m_promise;
};

} // namespace satchel
