// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>

namespace satchel::media {

/// A picture that may change often, fitted into the item. Works with every renderer of Qt Quick, the software one included.
class FrameItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QSize frameSize READ frameSize NOTIFY frameSizeChanged) ///< Pixels; empty before the first frame.
public:
    explicit FrameItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QSize frameSize() const { return m_frame.size(); }
    /// Where the picture lies, in the item.
    [[nodiscard]] QRectF fitted() const;

Q_SIGNALS:
    void frameSizeChanged();

protected:
    void setFrame(const QImage &frame);
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    QImage m_frame;
    bool m_isNew = false;
};

} // namespace satchel::media
