// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/document.h"

/// Small reading of HTML that the sanitizer wrote: well-formed, attributes in double quotes.
namespace satchel::htmltext {

/// Without tags, for the search.
[[nodiscard]] QString plain(const QString &html);

/// Each `img` shows the picture of its address as a data: address, or nothing if there is none: the page is whole without
/// a network, and asks none.
[[nodiscard]] QByteArray withPictures(const QByteArray &html, const QList<Picture> &pictures);

} // namespace satchel::htmltext
