// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QImage>
#include <QObject>
#include <QPdfDocument>
#include <QRectF>

#include <atomic>
#include <memory>

namespace satchel::media {

/// One place where the searched words stand.
struct PdfHit {
    int page = 0;
    QList<QRectF> areas; ///< One per line; in parts of the page's width and height.
};

/// Everything that is done with a document, in a thread of its own: PDFium has one lock for all, so nobody else may touch
/// it. Answers come as signals. Scripts, forms and links of the document are never run or followed.
class PdfWorker : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPages = 5'000;
    static constexpr int mostHits = 2'000;
    static constexpr qint64 mostPixels = 6'000'000; ///< Of one drawn page.
    using Wanted = std::shared_ptr<std::atomic_bool>; ///< Set to false by who asked and does not care any more.

    void open(const QByteArray &bytes);
    void draw(int page, int width, const Wanted &wanted);
    void read(int page, const Wanted &wanted);
    void find(const QString &words, int serial, const Wanted &wanted);

Q_SIGNALS:
    void opened(const QList<QSizeF> &sizes, bool isLocked); ///< No sizes: it could not be read.
    void drawn(int page, const QImage &image); ///< Null: this page cannot be drawn.
    void wordsRead(int page, const QString &words);
    void found(int serial, const QList<satchel::media::PdfHit> &hits, bool isAll); ///< More of them each time.

private:
    void findOn(int page, const QString &words, QList<PdfHit> &hits);

    QByteArray m_bytes;
    QBuffer m_device;
    std::unique_ptr<QPdfDocument> m_document;
    QList<QSizeF> m_sizes;
};

} // namespace satchel::media
