// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/htmlpage.h"

#include "sandbox/catalogue.h"

namespace satchel::sandbox {

namespace {

std::string page(const QString &title, const QString &body)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>body{font:17px/1.6 serif;max-width:38em;margin:3em auto;padding:0 1em}"
                          "li{margin:.8em 0}small{color:#666}</style></head>\n<body>\n%2\n</body></html>\n")
        .arg(title.toHtmlEscaped(), body)
        .toStdString();
}

QString priceWords(Sat price)
{
    return price.value == 0 ? QStringLiteral("free") : QStringLiteral("%1 sat").arg(price.value);
}

QString entry(const Piece &piece)
{
    return QStringLiteral("<li><a href=\"%1\">%2</a> <small>%3</small><br>%4</li>\n")
        .arg(piece.path.toHtmlEscaped(), piece.title.toHtmlEscaped(), priceWords(piece.price),
             piece.summary.toHtmlEscaped());
}

} // namespace

std::string frontPage(const QList<Piece> &pieces)
{
    QString list;
    for (const Piece &piece : pieces)
        list += entry(piece);
    return page(
        QStringLiteral("The Harbour Reader"),
        QStringLiteral("<h1>The Harbour Reader</h1>\n<p>A small periodical of coasts, crafts and weather. Every "
                       "piece is paid for by itself.</p>\n<ul>\n%1</ul>\n"
                       "<p><small>For testing: <a href=\"/bad/\">pages that misbehave</a>.</small></p>")
            .arg(list));
}

std::string teaserPage(const Piece &piece)
{
    return page(piece.title,
                QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n<p>Price: %3.</p>")
                    .arg(piece.title.toHtmlEscaped(), piece.summary.toHtmlEscaped(), priceWords(piece.price)));
}

std::string messagePage(const QString &title, const QString &text)
{
    return page(title, QStringLiteral("<h1>%1</h1>\n<p>%2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
}

} // namespace satchel::sandbox
