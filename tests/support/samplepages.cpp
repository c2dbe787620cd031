// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace satchel::testing::samples {
namespace {

/// An evening sky over a railway, as a PNG in a data: address.
QByteArray evening()
{
    QImage image(960, 400, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, 0, 400);
    sky.setColorAt(0, QColor(0x2d, 0x3c, 0x58));
    sky.setColorAt(0.68, QColor(0xb4, 0x73, 0x56));
    sky.setColorAt(1, QColor(0x3a, 0x2c, 0x28));
    QPainter painter(&image);
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x24, 0x1c, 0x1a), 3));
    painter.drawLine(0, 330, 960, 318);
    painter.setBrush(QColor(0x24, 0x1c, 0x1a));
    for (int carriage = 0; carriage < 5; ++carriage)
        painter.drawRoundedRect(120 + carriage * 128, 292, 120, 32, 6, 6);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return "data:image/png;base64," + bytes.toBase64();
}

QByteArray article(const api::Purchase &purchase)
{
    return "<html><head><title>" + purchase.title.toHtmlEscaped().toUtf8() + "</title></head><body><h1>"
        + purchase.title.toHtmlEscaped().toUtf8() + "</h1><p><img src=\"" + evening() + "\"></p>"
        + R"(<p>At twenty past nine, when the last commuters have gone, platform twelve belongs to people with
pillows. Eleven lines have come back since spring, most of them drawn by carriages <b>older than their
passengers</b>, and every one of them leaves full.</p>
<h2>Why now</h2>
<p>Nobody planned it. A ferry strike, a cheap summer and <i>one stubborn timetable clerk</i> were enough to show
that a bed which moves is worth more than a seat which hurries.</p>
<blockquote><p>You go to sleep in one weather and wake up in another.</p></blockquote>
<ul><li>Three lines run every night.</li><li>Eight run at weekends, with a second sleeping car.</li></ul>
<table><tr><th>Line</th><th>Leaves</th><th>Arrives</th></tr><tr><td>Harbour</td><td>21:20</td><td>06:48</td></tr>
<tr><td>Hill country</td><td>22:05</td><td>07:31</td></tr></table>
<p>The next piece of this series is <a href="/bridges/4">about bridges</a>.</p></body></html>)";
}

QByteArray koreanArticle()
{
    return "<h1>밤기차의 조용한 귀환</h1><p><img src=\"" + evening()
        + "\"></p><p>아홉 시 이십 분, 마지막 통근객이 떠난 12번 승강장은 베개를 든 사람들의 것이 된다. 올가을 새로 "
          "열린 "
          "열한 개 노선은 대부분 승객보다 나이 많은 객차로 달린다.</p><p>아무도 계획하지 않은 일이었다. 파업 하나, "
          "값싼 여름 "
          "하나, 고집 센 시간표 담당자 한 사람이면 충분했다.</p>";
}

QByteArray frontPage()
{
    return R"(<h1>The corner shop</h1><p>Everything here costs less than a coffee. Pick something.</p>
<ul><li><a href="/night-train">Night train</a>, 120 sat</li><li><a href="/lamps">Lamps along the river</a>, 12 sat</li></ul>)";
}

} // namespace

QByteArray pageOf(const api::Purchase &purchase)
{
    if (purchase.contentType == QLatin1String("text/csv"))
        return "day,high water,low water\n1,04:12,10:31\n2,04:58,11:15\n3,05:47,12:02\n";
    if (purchase.contentType == QLatin1String("text/markdown"))
        return "# Slow bread\n\nFlour, water, salt and **two days**.\n\n1. Feed the starter.\n2. Wait.\n\n    fold()\n";
    if (purchase.contentType == QLatin1String("text/plain"))
        return "A street at six in the morning.\n\nOne bicycle, two gulls, a shutter going up.\n";
    if (purchase.contentType == QLatin1String("audio/ogg"))
        return QByteArray(4096, '\x11');
    if (purchase.url == shop())
        return frontPage();
    return purchase.url.path().startsWith(QLatin1String("/ko/")) ? koreanArticle() : article(purchase);
}

} // namespace satchel::testing::samples
