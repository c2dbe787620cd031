// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/badpictures.h"

#include "tests/support/qrpictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <array>

namespace satchel::testing {
namespace {

QByteArray big32(quint32 value)
{
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), 4};
}

QByteArray little32(quint32 value)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(value, bytes.data());
    return {bytes.data(), 4};
}

QByteArray big16(quint16 value)
{
    return big32(value).right(2);
}

QByteArray little16(quint16 value)
{
    return little32(value).left(2);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return big32(quint32(data.size())) + name + data + big32(crc32(name + data));
}

} // namespace

QByteArrayList pictureKinds()
{
    QByteArrayList kinds;
    const auto readable = QImageReader::supportedImageFormats();
    for (const QByteArray &kind : QImageWriter::supportedImageFormats()) {
        const bool isTiny = kind == "cur" || kind == "ico" || kind == "icns" || kind == "wbmp";
        if (!isTiny && readable.contains(kind) && !encoded(plainQr(QStringLiteral("x")), kind).isEmpty())
            kinds.append(kind);
    }
    return kinds;
}

QByteArray encoded(const QImage &image, const QByteArray &kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, kind.constData()) ? buffer.data() : QByteArray();
}

QByteArray promisedPng(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8)
        + chunk("IHDR", big32(width) + big32(height) + QByteArray("\x08\x06\x00\x00\x00", 5))
        + chunk("IDAT", QByteArray("\x78\x9c\x03\x00\x00\x00\x00\x01", 8)) + chunk("IEND", {});
}

QByteArray promisedBmp(quint32 width, quint32 height)
{
    return "BM" + little32(1'000) + little32(0) + little32(54) + little32(40) + little32(width) + little32(height)
        + little16(1) + little16(24) + QByteArray(24, '\0') + QByteArray(900, 'x');
}

QByteArray promisedGif(quint16 width, quint16 height)
{
    return "GIF89a" + little16(width) + little16(height) + QByteArray("\x80\x00\x00\xff\xff\xff\x00\x00\x00", 9) + ","
        + QByteArray(4, '\0') + little16(width) + little16(height) + QByteArray("\x00\x02\x02\x44\x01\x00;", 7);
}

QByteArray promisedJpeg(quint16 width, quint16 height)
{
    QByteArray jpeg = encoded(plainQr(QStringLiteral("x")).convertToFormat(QImage::Format_RGB32), "jpg");
    qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
    return frame < 0 ? QByteArray() : jpeg.replace(frame + 5, 4, big16(height) + big16(width));
}

QImage twoCodes(const QString &left, const QString &right)
{
    const QImage first = plainQr(left);
    const QImage second = plainQr(right);
    QImage both(first.width() + second.width() + 40, std::max(first.height(), second.height()) + 20,
                QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 10, first);
    painter.drawImage(first.width() + 40, 10, second);
    return both;
}

QStringList hostileTexts()
{
    return {
        QStringLiteral("javascript:alert(document.cookie)"),
        QStringLiteral("JaVaScRiPt:alert(1)//https://corner.example"),
        QStringLiteral("data:text/html;base64,PHNjcmlwdD4="),
        QStringLiteral("file:///etc/passwd"),
        QStringLiteral("<b>Pay</b><img src=x onerror=alert(1)><a href='https://corner.example'>x</a>"),
        QString::fromUtf8("https://corner.example/\xe2\x80\xaegnp.exe"),
        QString::fromUtf8("\xe2\x80\xaelapyap\xe2\x80\xac"),
        QStringLiteral("https://corner.example@evil.example/"),
        QStringLiteral("https://user:secret@corner.example/"),
        QStringLiteral("http://169.254.169.254/latest/meta-data"),
        QStringLiteral("a\x01\x02\x1b[31mred\x07\x7f"),
        QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow"),
        QStringLiteral("ethereum:0xfb6916095ca1df60bb79Ce92cE3Ea74c37c5d359"),
        QStringLiteral("lightning:"),
        QStringLiteral("bitcoin:?lightning="),
        QStringLiteral("lnbc1 lnbc1 lnbc1"),
        QStringLiteral("%s%n%x%1%2"),
        QStringLiteral("'; DROP TABLE payments; --"),
    };
}

} // namespace satchel::testing
