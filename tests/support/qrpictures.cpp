// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/qrpictures.h"

#include "tests/support/qrflaws.h"

#include <QPainter>
#include <QTransform>

#include <memory>
#include <qrencode.h>

namespace satchel::testing {
namespace {

QString randomText(Random &random)
{
    static const QString letters = QStringLiteral("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    const auto code = [&](int length) {
        QString text;
        for (int at = 0; at < length; ++at)
            text += letters.at(random.below(32));
        return text;
    };
    switch (random.below(3)) {
    case 0:
        return QStringLiteral("https://corner.example/") + code(8 + random.below(24));
    case 1:
        return QStringLiteral("lightning:lnbc250u1p") + code(180 + random.below(60));
    default:
        return QStringLiteral("LIGHTNING:LNBC250U1P") + code(180 + random.below(60)).toUpper();
    }
}

/// A desk, a page, a window behind the code.
QImage background(QSize size, Random &random)
{
    QImage image(size, QImage::Format_Grayscale8);
    QPainter painter(&image);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor::fromHsv(0, 0, 120 + random.below(120)));
    light.setColorAt(1, QColor::fromHsv(0, 0, 60 + random.below(160)));
    painter.fillRect(image.rect(), light);
    for (int at = 0; at < 60; ++at) {
        const int shade = random.below(256);
        painter.fillRect(random.below(size.width()), random.below(size.height()), 4 + random.below(90),
                         2 + random.below(24), QColor(shade, shade, shade));
    }
    return image;
}

/// Where the four corners of the code come to lie.
QPolygonF corners(QSize size, double side, double tilt, Random &random)
{
    const QPointF middle(size.width() * (0.4 + 0.2 * random.real()), size.height() * (0.45 + 0.1 * random.real()));
    const double angle = (random.real() - 0.5) * tilt;
    QPolygonF around;
    for (const QPointF corner : {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
        const double pull = 1 - 0.45 * tilt * random.real();
        const QPointF turned(corner.x() * std::cos(angle) - corner.y() * std::sin(angle),
                             corner.x() * std::sin(angle) + corner.y() * std::cos(angle));
        around << middle + turned * side / 2 * pull;
    }
    return around;
}

void draw(QImage &image, const QImage &code, const QPolygonF &where)
{
    QTransform transform;
    const QPolygonF flat = QPolygonF(QRectF(code.rect())).mid(0, 4);
    QTransform::quadToQuad(flat, where, transform);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(transform);
    painter.drawImage(0, 0, code);
}

double sideOf(Flaw flaw, int modules, QSize size, Random &random)
{
    const double room = 0.9 * size.height();
    const double wanted
        = flaw == Flaw::Small ? modules * (1.6 + 0.9 * random.real()) : modules * (3.2 + 4 * random.real());
    return std::min(room, wanted);
}

} // namespace

QImage plainQr(const QString &text, int module)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    constexpr int quiet = 4;
    QImage image(code->width + 2 * quiet, code->width + 2 * quiet, QImage::Format_Grayscale8);
    image.fill(255);
    for (int at = 0; at < code->width * code->width; ++at) {
        if (code->data[at] & 1)
            image.scanLine(at / code->width + quiet)[at % code->width + quiet] = 0;
    }
    return image.scaled(image.size() * module);
}

QrPicture qrPicture(Flaw flaw, QSize size, quint32 seed)
{
    Random random(seed);
    QrPicture picture{background(size, random), randomText(random), flaw};
    constexpr int module = 8;
    const QImage code = plainQr(picture.text, module);
    const double side = sideOf(flaw, code.width() / module, size, random);
    const double tilt = flaw == Flaw::Tilt ? 0.35 + 0.5 * random.real() : flaw == Flaw::Mixed ? 0.25 : 0.05;
    draw(picture.image, code, corners(size, side, tilt, random));
    spoil(picture.image, flaw, side / (double(code.width()) / module), random);
    return picture;
}

QList<QrPicture> qrPictures(int count, QSize size, quint32 seed)
{
    QList<QrPicture> pictures;
    for (int at = 0; at < count; ++at)
        pictures.append(qrPicture(Flaw(at % flawCount), size, seed + quint32(at)));
    return pictures;
}

const char *nameOf(Flaw flaw)
{
    constexpr const char *names[flawCount]
        = {"none", "blur", "tilt", "noise", "glare", "low contrast", "moire", "small", "mixed"};
    return names[int(flaw)];
}

} // namespace satchel::testing
