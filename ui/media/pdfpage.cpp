// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "pdfpage.h"

#include <QQuickWindow>

#include <chrono>
#include <cmath>

namespace satchel::media {

PdfPage::PdfPage(QQuickItem *parent)
    : FrameItem(parent)
{
    using namespace std::chrono_literals;
    m_rest.setSingleShot(true);
    m_rest.setInterval(80ms);
    connect(&m_rest, &QTimer::timeout, this, &PdfPage::ask);
}

PdfPage::~PdfPage()
{
    if (m_wanted)
        *m_wanted = false;
}

void PdfPage::componentComplete()
{
    QQuickItem::componentComplete();
    connect(m_pages, &PdfPages::drawn, this, &PdfPage::take);
    m_rest.start();
}

void PdfPage::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (isComponentComplete() && now.width() != before.width())
        m_rest.start();
}

void PdfPage::ask()
{
    const qreal scale = window() ? window()->effectiveDevicePixelRatio() : 1;
    const int wide = int(std::ceil(width() * scale));
    if (!m_pages || wide <= 0 || wide == m_width)
        return;
    if (m_wanted)
        *m_wanted = false;
    m_wanted = std::make_shared<std::atomic_bool>(true);
    m_width = wide;
    m_pages->draw(m_number, wide, m_wanted);
}

void PdfPage::take(int page, const QImage &image)
{
    if (page != m_number)
        return;
    m_state = image.isNull() ? Undrawable : Drawn;
    setFrame(image);
    Q_EMIT stateChanged();
}

} // namespace satchel::media
