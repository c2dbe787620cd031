// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/document.h"

#include "wallet/content/htmltext.h"
#include "wallet/content/library.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace satchel {

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype mostSearchText = 1'000'000;

QString decoded(const QByteArray &body, const QString &charset, bool isHtml)
{
    QStringDecoder declared(charset.toLatin1().constData());
    if (!charset.isEmpty() && declared.isValid())
        return declared(body);
    if (!isHtml)
        return QString::fromUtf8(body);
    QStringDecoder guessed = QStringDecoder::decoderForHtml(body);
    return guessed.isValid() ? QString(guessed(body)) : QString::fromUtf8(body);
}

QString markdownTitle(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,2}\\s+(.+?)\\s*#*$"),
                                            QRegularExpression::MultilineOption);
    return heading.match(text.left(10'000)).captured(1);
}

QString firstOf(const QStringList &titles)
{
    for (const QString &title : titles) {
        const QString simple = title.left(longestTitle).simplified();
        if (!simple.isEmpty())
            return simple;
    }
    return {};
}

QList<QUrl> ownPictures(const CleanHtml &clean, const QUrl &page)
{
    QList<QUrl> own;
    std::copy_if(clean.pictures.begin(), clean.pictures.end(), std::back_inserter(own),
                 [&](const QUrl &url) { return originOf(url) == originOf(page); });
    return own.mid(0, Library::mostPictures);
}

bool isText(const QString &type)
{
    return type.startsWith(QLatin1String("text/")) || type == QLatin1String("application/json");
}

void readHtml(Document &document, const Page &page, const Sanitizer &sanitize, QString &ownTitle)
{
    const CleanHtml clean = sanitize(decoded(page.body, page.charset, true).toUtf8(), page.url);
    document.bytes = clean.html;
    document.text = htmltext::plain(QString::fromUtf8(clean.html)).left(mostSearchText);
    document.pictures = ownPictures(clean, page.url);
    ownTitle = clean.title;
}

void readText(Document &document, const Page &page, QString &ownTitle)
{
    const QString text = decoded(page.body, page.charset, false);
    document.text = text.left(mostSearchText);
    if (document.contentType == QLatin1String("text/markdown"))
        ownTitle = markdownTitle(text);
}

} // namespace

Document readDocument(const Page &page, const QString &offeredTitle, const Sanitizer &sanitize)
{
    Document document;
    QString ownTitle;
    document.contentType = typeOf(page);
    document.original = page.body;
    document.bytes = page.body;
    document.hash = *ContentHash::fromBytes(QCryptographicHash::hash(page.body, QCryptographicHash::Sha256));
    if (document.isHtml())
        readHtml(document, page, sanitize, ownTitle);
    else if (isText(document.contentType))
        readText(document, page, ownTitle);
    document.title = firstOf({ownTitle, page.fileName, offeredTitle, nameOf(page.url)});
    return document;
}

QString nameOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QString last = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? url.host() : last;
}

QString typeOf(const Page &page)
{
    const QMimeDatabase types;
    const QString html = QStringLiteral("text/html");
    const QString found = types.mimeTypeForFileNameAndData(nameOf(page.url), page.body.left(16 * 1024)).name();
    const QString &said = page.contentType;
    if (said == html || said == QLatin1String("application/xhtml+xml"))
        return html;
    const bool saysNothing = said.isEmpty() || said == QLatin1String("application/octet-stream")
        || said == QLatin1String("application/grpc") || !said.contains(QLatin1Char('/'));
    if (saysNothing || (said == QLatin1String("text/plain") && found.startsWith(QLatin1String("text/"))))
        return found == QLatin1String("application/xhtml+xml") ? html : found;
    const QString seen = types.mimeTypeForData(page.body.left(16 * 1024)).name();
    const bool isOtherPicture = said.startsWith(QLatin1String("image/")) && seen.startsWith(QLatin1String("image/"));
    return isOtherPicture ? seen : said;
}

} // namespace satchel
