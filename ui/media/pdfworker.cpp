// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "pdfworker.h"

#include <QPainter>
#include <QPdfSelection>
#include <QPolygonF>

#include <cmath>

namespace satchel::media {
namespace {

/// A page of a sane shape, whatever the document says.
QSizeF sane(QSizeF size)
{
    constexpr qreal least = 1;
    constexpr qreal most = 20'000;
    constexpr qreal longest = 20;
    const bool isNumber = std::isfinite(size.width()) && std::isfinite(size.height());
    if (!isNumber || size.width() < least || size.height() < least)
        return {612, 792};
    size = size.boundedTo({most, most});
    return {qMax(size.width(), size.height() / longest), qMax(size.height(), size.width() / longest)};
}

QList<QRectF> inParts(const QPdfSelection &selection, QSizeF page)
{
    QList<QRectF> areas;
    for (const QPolygonF &polygon : selection.bounds()) {
        const QRectF area = polygon.boundingRect();
        areas.append({area.x() / page.width(), area.y() / page.height(), area.width() / page.width(),
                      area.height() / page.height()});
    }
    return areas;
}

} // namespace

void PdfWorker::open(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_device.setBuffer(&m_bytes);
    m_device.open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(&m_device);
    const bool isLocked = m_document->error() == QPdfDocument::Error::IncorrectPassword
        || m_document->error() == QPdfDocument::Error::UnsupportedSecurityScheme;
    const int count = m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
    for (int page = 0; page < qMin(count, mostPages); ++page)
        m_sizes.append(sane(m_document->pagePointSize(page)));
    Q_EMIT opened(m_sizes, isLocked);
}

void PdfWorker::draw(int page, int width, const Wanted &wanted)
{
    if (!*wanted || page < 0 || page >= m_sizes.size())
        return;
    const QSizeF size = m_sizes.at(page);
    const qreal fits = std::sqrt(qreal(mostPixels) * size.width() / size.height());
    const qreal wide = qBound(qreal(1), qreal(width), fits);
    const QSize pixels = QSizeF(wide, wide * size.height() / size.width()).toSize().expandedTo({1, 1});
    const QImage drawing = m_document->render(page, pixels);
    if (drawing.isNull())
        return Q_EMIT drawn(page, {});
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawing);
    Q_EMIT drawn(page, paper);
}

void PdfWorker::read(int page, const Wanted &wanted)
{
    constexpr qsizetype most = 20'000;
    if (*wanted && page >= 0 && page < m_sizes.size())
        Q_EMIT wordsRead(page, m_document->getAllText(page).text().left(most).simplified());
}

void PdfWorker::find(const QString &words, int serial, const Wanted &wanted)
{
    constexpr int pagesAtOnce = 20;
    QList<PdfHit> hits;
    for (int page = 0; page < m_sizes.size() && hits.size() < mostHits; ++page) {
        if (!*wanted)
            return;
        findOn(page, words, hits);
        if (page % pagesAtOnce == pagesAtOnce - 1)
            Q_EMIT found(serial, hits, false);
    }
    Q_EMIT found(serial, hits, true);
}

void PdfWorker::findOn(int page, const QString &words, QList<PdfHit> &hits)
{
    const QString text = m_document->getAllText(page).text();
    qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
    for (; at >= 0 && hits.size() < mostHits; at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
        const QPdfSelection selection = m_document->getSelectionAtIndex(page, int(at), int(words.size()));
        hits.append({page, inParts(selection, m_sizes.at(page))});
    }
}

} // namespace satchel::media
