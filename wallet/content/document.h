// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/contentclient.h"
#include "wallet/content/sanitizer.h"

namespace satchel {

/// A page read for the library: what kind of thing it is, what it is called, and how it is kept.
struct Document {
    QString title; ///< Hostile.
    QString contentType; ///< As sniffed and declared.
    QByteArray bytes; ///< To be kept and shown; of HTML what the sanitizer left.
    QByteArray original; ///< As delivered.
    ContentHash hash; ///< SHA-256 of `original`.
    QString text; ///< For the search.
    QList<QUrl> pictures; ///< Of its own origin, at most Library::mostPictures.

    [[nodiscard]] bool isHtml() const { return contentType == QLatin1String("text/html"); }
};

/// A picture that belongs to a page.
struct Picture {
    QUrl url;
    QString contentType;
    QByteArray bytes;
};

/// Title: of the page, else the file's name, else `offeredTitle`, else the last part of the address. Pure; any thread.
[[nodiscard]] Document readDocument(const Page &page, const QString &offeredTitle, const Sanitizer &sanitize);

/// The last part of the path, else the host.
[[nodiscard]] QString nameOf(const QUrl &url);

/// What the bytes are, when the site does not say or says something else than they are.
[[nodiscard]] QString typeOf(const Page &page);

} // namespace satchel
