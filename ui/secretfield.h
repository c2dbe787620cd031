// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace satchel::ui {

/// A line for something secret. Keys go straight into locked memory that is wiped when dropped; the text is never a
/// QString property, input methods are not asked, and what is painted is dots (or, for words, the letters themselves).
class SecretField : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY edited) ///< In letters.
    Q_PROPERTY(bool isMasked MEMBER m_isMasked NOTIFY styleChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY styleChanged)
    Q_PROPERTY(QColor selectionColor MEMBER m_selectionColor NOTIFY styleChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged)
public:
    explicit SecretField(QQuickItem *parent = nullptr);

    [[nodiscard]] int length() const;
    /// What was typed, UTF-8; the field is empty afterwards.
    [[nodiscard]] Secret take();
    [[nodiscard]] const Secret &content() const { return m_content; }

    void paint(QPainter *painter) override;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void edited();
    void accepted(); ///< Enter was pressed.
    void styleChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool handle(const QKeyEvent &event);
    void insert(QByteArray letters);
    void eraseLast();
    void setContent(Secret content);
    void paintLetters(QPainter *painter, qreal *cursor) const;

    Secret m_content;
    bool m_isMasked = true;
    bool m_isAllSelected = false;
    QColor m_color = Qt::black;
    QColor m_selectionColor = Qt::lightGray;
    QFont m_font;
};

} // namespace satchel::ui
