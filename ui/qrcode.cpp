// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace satchel::ui {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    update();
    Q_EMIT textChanged();
}

void QrCode::paint(QPainter *painter)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(m_text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (m_text.isEmpty() || !code)
        return;
    constexpr int quiet = 2;
    const qreal step = width() / (code->width + 2 * quiet);
    for (int at = 0; at < code->width * code->width; ++at) {
        const int column = at % code->width;
        const int row = at / code->width;
        const QRectF dot((column + quiet) * step, (row + quiet) * step, step + 0.3, step + 0.3);
        if (code->data[at] & 1)
            painter->fillRect(dot, Qt::black);
    }
}

} // namespace satchel::ui
