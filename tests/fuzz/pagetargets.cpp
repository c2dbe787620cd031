// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"
#include "wallet/content/document.h"
#include "wallet/content/htmltext.h"
#include "wallet/content/library.h"
#include "wallet/content/pageanswer.h"
#include "wallet/content/pagerequest.h"
#include "wallet/content/receipt.h"
#include "wallet/content/unpacking.h"
#include "wallet/store/searchwords.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace satchel::fuzz {

namespace {

/// An answer that came whole: a line with the status, headers, a blank line, the body.
class Answer : public QNetworkReply
{
public:
    explicit Answer(const QByteArray &input)
    {
        const qsizetype end = input.indexOf("\n\n");
        body = end < 0 ? QByteArray() : input.mid(end + 2);
        const QList<QByteArray> lines = input.left(end).split('\n');
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, lines.first().left(3).toInt());
        for (const QByteArray &line : lines.mid(1))
            setRawHeader(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    }

    QByteArray body;

    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

Fault checkDocument(const Page &page)
{
    const Document document = readDocument(page, QStringLiteral("offered"), sanitizeHtml);
    if (document.title.isEmpty() || document.title.size() > 200)
        return QStringLiteral("a title of %1 letters").arg(document.title.size());
    if (document.original != page.body || document.pictures.size() > Library::mostPictures)
        return QStringLiteral("not what was delivered");
    for (const QUrl &picture : document.pictures) {
        if (originOf(picture) != originOf(page.url))
            return QStringLiteral("a picture of another site: ") + picture.toString();
    }
    return {};
}

Fault answer(const QByteArray &input)
{
    constexpr qint64 most = 16 * 1'024;
    const QUrl url(QStringLiteral("https://site.example/folder/page.html"));
    const Answer reply(input);
    QByteArray body;
    const Done unpacked = Unpacking(pagerequest::codingOf(reply)).take(reply.body, most, body);
    if (body.size() > most)
        return QStringLiteral("more than was asked for");
    const auto page = pagerequest::read(reply, url, body);
    if (!page || !unpacked)
        return {};
    if (page->fileName.contains(QLatin1Char('/')) || page->contentType.size() > 200)
        return QStringLiteral("a name with a folder, or a type without bounds");
    static_cast<void>(readChallenges(page->challenges));
    static_cast<void>(meaningOf(*page, true));
    if (deliveryErrorOf(page) == ErrorCode::None || lookErrorOf(meaningOf(*page, false)) == ErrorCode::None)
        return QStringLiteral("no word for a refusal");
    const QUrl target = pagerequest::target(reply, url);
    if (originOf(target) == originOf(url) && !ContentPolicy().checkUrl(normalised(target)))
        return target.userInfo().isEmpty() ? QStringLiteral("its own origin is unsafe") : Fault();
    return checkDocument(*page);
}

Fault checkTag(const QString &tag)
{
    static const QRegularExpression element(QStringLiteral(
        "^</?(script|style|iframe|object|embed|form|input|button|link|meta|base|svg|math|video|audio)\\b"));
    static const QRegularExpression active(QStringLiteral("\\s(on[a-z]+|style|srcdoc|formaction)="));
    static const QRegularExpression address(QStringLiteral("\\s(href|src)=\"\\s*(javascript|vbscript|data|file):"));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
    const QString lower = tag.toLower();
    const bool isBad
        = lower.contains(element) || lower.contains(address) || QString(lower).remove(quoted).contains(active);
    return isBad ? QStringLiteral("not harmless: ") + tag.left(200) : Fault();
}

Fault checkPicture(const QString &tag)
{
    static const QRegularExpression attribute(QStringLiteral("\\s([a-z]+)=\"([^\"]*)\""));
    for (auto attributes = attribute.globalMatch(tag); attributes.hasNext();) {
        const auto match = attributes.next();
        if (match.captured(1) == QLatin1String("src") && !match.captured(2).startsWith(QLatin1String("data:")))
            return QStringLiteral("a picture that is fetched later: ") + tag.left(200);
    }
    return {};
}

Fault checkTags(const QString &html, Fault (*check)(const QString &tag))
{
    static const QRegularExpression element(QStringLiteral("<(?:[^<>\"]|\"[^\"]*\")*>"));
    for (auto tags = element.globalMatch(html); tags.hasNext();) {
        const Fault fault = check(tags.next().captured());
        if (!fault.isNull())
            return fault;
    }
    return {};
}

/// HTML becomes harmless, and a page that asks no network.
Fault html(const QByteArray &input)
{
    const CleanHtml clean = sanitizeHtml(input, QUrl(QStringLiteral("https://site.example/folder/")));
    const QString text = QString::fromUtf8(clean.html);
    static_cast<void>(htmltext::plain(text));
    const Fault fault = checkTags(text, checkTag);
    return fault.isNull() ? checkTags(QString::fromUtf8(htmltext::withPictures(clean.html, {})), checkPicture) : fault;
}

/// Words of others cannot forge a line of a receipt.
Fault receipt(const QByteArray &input)
{
    const QList<QByteArray> parts = input.split('\0');
    api::Purchase purchase;
    purchase.title = QString::fromUtf8(parts.value(0));
    purchase.origin = QString::fromUtf8(parts.value(1));
    purchase.url = QUrl::fromEncoded(parts.value(2));
    purchase.contentType = QString::fromUtf8(parts.value(3));
    purchase.contentHash = ContentHash::fromBytes(QByteArray(ContentHash::size, 'c')).value_or(ContentHash());
    const auto linesOf = [](const QString &text) { return text.count(QLatin1Char('\n')); };
    return linesOf(receiptText(purchase)) == 20 ? Fault() : QStringLiteral("a receipt with other lines");
}

Fault search(const QByteArray &input)
{
    static const QRegularExpression quoted(QStringLiteral("^(\"[\\p{L}\\p{M}\\p{N}]+\"\\*( |$))*$"));
    const QString expression = searchExpression(QString::fromUtf8(input));
    return quoted.match(expression).hasMatch() ? Fault() : QStringLiteral("an operator: ") + expression;
}

} // namespace

QList<Target> pageTargets()
{
    return {{"answer", answer}, {"html", html}, {"receipt", receipt, 2'048}, {"search", search, 1'024}};
}

} // namespace satchel::fuzz
