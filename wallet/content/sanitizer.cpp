// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/sanitizer.h"

#include "wallet/bridge/bridge.h"

namespace satchel {

namespace {

QString fromRust(const rust::String &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

rust::Str toRust(const QByteArray &utf8)
{
    return {utf8.constData(), std::size_t(utf8.size())};
}

} // namespace

CleanHtml sanitizeHtml(const QByteArray &html, const QUrl &base)
{
    const QByteArray valid = QString::fromUtf8(html).toUtf8();
    const auto page = bridge::sanitize_html(toRust(valid), toRust(base.toEncoded()));
    CleanHtml clean{fromRust(page.html).toUtf8(), fromRust(page.title), {}};
    for (const auto &url : page.image_urls)
        clean.pictures.append(QUrl(fromRust(url)));
    return clean;
}

} // namespace satchel
