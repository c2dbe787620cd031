// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/htmltext.h"

#include <QHash>
#include <QRegularExpression>

namespace satchel::htmltext {

namespace {

QString unescaped(QString text)
{
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&quot;"), QLatin1String("\""));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString dataAddress(const Picture &picture)
{
    return QStringLiteral("data:%1;base64,%2").arg(picture.contentType, QString::fromLatin1(picture.bytes.toBase64()));
}

QString imageTag(const QString &tag, const QHash<QString, QString> &addresses)
{
    static const QRegularExpression source(QStringLiteral("\\ssrc=\"([^\"]*)\""));
    const auto match = source.match(tag);
    const QUrl url(unescaped(match.captured(1)));
    const QString address = addresses.value(url.toString(QUrl::FullyEncoded));
    QString changed = tag;
    changed.remove(source);
    if (!match.hasMatch() || address.isEmpty())
        return changed;
    return changed.insert(4, QStringLiteral(" src=\"%1\"").arg(address));
}

} // namespace

QString plain(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<(?:[^<>\"]|\"[^\"]*\")*>"));
    QString text = html;
    return unescaped(text.replace(tag, QStringLiteral(" "))).simplified();
}

QByteArray withPictures(const QByteArray &html, const QList<Picture> &pictures)
{
    static const QRegularExpression image(QStringLiteral("<img(?:[^<>\"]|\"[^\"]*\")*>"));
    QHash<QString, QString> addresses;
    for (const Picture &picture : pictures)
        addresses.insert(picture.url.toString(QUrl::FullyEncoded), dataAddress(picture));
    const QString text = QString::fromUtf8(html);
    QString whole;
    qsizetype at = 0;
    for (auto matches = image.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        whole += QStringView(text).mid(at, match.capturedStart() - at);
        whole += imageTag(match.captured(), addresses);
        at = match.capturedEnd();
    }
    whole += QStringView(text).mid(at);
    return whole.toUtf8();
}

} // namespace satchel::htmltext
