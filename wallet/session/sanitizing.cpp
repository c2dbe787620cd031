// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/sanitizing.h"

#include "wallet/bridge/bridge.h"

namespace satchel {

namespace {

QByteArray bytesOf(const rust::String &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

CleanHtml sanitize(const QByteArray &html, const QUrl &base)
{
    const QByteArray valid = QString::fromUtf8(html).toUtf8();
    const QByteArray address = base.toEncoded();
    const bridge::Page page
        = bridge::sanitize_html(rust::Str(valid.constData(), static_cast<std::size_t>(valid.size())),
                                rust::Str(address.constData(), static_cast<std::size_t>(address.size())));
    CleanHtml clean{bytesOf(page.html), QString::fromUtf8(bytesOf(page.title)), {}};
    for (const rust::String &url : page.image_urls)
        clean.pictures.append(QUrl(QString::fromUtf8(bytesOf(url))));
    return clean;
}

} // namespace

Sanitizer bridgeSanitizer()
{
    return sanitize;
}

} // namespace satchel
