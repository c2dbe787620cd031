// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/stillpicture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

namespace satchel::ui {
namespace {

constexpr qint64 mostBytes = 64'000'000;
constexpr qint64 mostPixels = 64'000'000;
constexpr int mostMegabytes = 300; // of one decoded picture

OpenedPicture unreadable()
{
    return tl::make_unexpected(ScanFault::PictureUnreadable);
}

bool isDrawing(const QByteArray &format)
{
    return format.isEmpty() || format == "svg" || format == "svgz" || format == "pdf";
}

OpenedPicture decode(QIODevice &device)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || isDrawing(reader.format()))
        return unreadable();
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return unreadable();
    if (qint64(size.width()) * size.height() > mostPixels)
        return tl::make_unexpected(ScanFault::PictureTooLarge);
    QImage image;
    return reader.read(&image) ? OpenedPicture(image) : unreadable();
}

OpenedPicture openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) // a pipe would never end
        return unreadable();
    if (info.size() > mostBytes)
        return tl::make_unexpected(ScanFault::PictureTooLarge);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decode(file) : unreadable();
}

struct Open {
    OpenedPicture operator()(std::monostate) const { return unreadable(); }
    OpenedPicture operator()(const PictureFile &file) const { return openFile(file.path); }
    OpenedPicture operator()(const QImage &image) const { return image.isNull() ? unreadable() : OpenedPicture(image); }
    OpenedPicture operator()(const QByteArray &bytes) const
    {
        if (bytes.size() > mostBytes)
            return tl::make_unexpected(ScanFault::PictureTooLarge);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return decode(buffer);
    }
};

/// Bytes rather than a decoded picture, so that the limits hold and a pool thread decodes.
StillSource pictureOf(const QMimeData *data)
{
    for (const char *best : {"image/png", "image/jpeg", "image/webp", "image/bmp"}) {
        const QByteArray bytes = data->data(QLatin1String(best));
        if (!bytes.isEmpty())
            return bytes;
    }
    const auto formats = data->formats();
    for (const QString &format : formats) {
        if (format.startsWith(QLatin1String("image/")) && !data->data(format).isEmpty())
            return data->data(format);
    }
    const auto image = qvariant_cast<QImage>(data->imageData());
    return image.isNull() ? StillSource() : StillSource(image);
}

} // namespace

OpenedPicture openStill(const StillSource &source)
{
    return std::visit(Open{}, source);
}

Handed handed(const QMimeData *data)
{
    if (!data)
        return {};
    const auto urls = data->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        return {{}, PictureFile{urls.constFirst().toLocalFile()}};
    const QString text = urls.isEmpty() ? data->text() : urls.constFirst().toString();
    return text.trimmed().isEmpty() ? Handed{{}, pictureOf(data)} : Handed{text, {}};
}

} // namespace satchel::ui
