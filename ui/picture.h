// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace satchel::ui {

/// A decoded picture, scaled down to the width it is given and never up, with round corners.
class Picture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(QSize imageSize READ imageSize NOTIFY imageChanged) ///< Pixels.
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY imageChanged)
public:
    explicit Picture(QQuickItem *parent = nullptr);

    [[nodiscard]] QImage image() const { return m_image; }
    void setImage(const QImage &image);
    [[nodiscard]] QSize imageSize() const { return m_image.size(); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    void fit();

    QImage m_image;
    qreal m_radius = 0;
};

} // namespace satchel::ui
