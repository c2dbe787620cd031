// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace satchel::ui {

class SecretField;

/// Shows the words of a wallet, numbered, in columns; keeps them in locked memory and paints them directly.
class SecretWords : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY styleChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY styleChanged)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY styleChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged)
public:
    explicit SecretWords(QQuickItem *parent = nullptr);

    void setWords(Secret words);
    /// Was word `number` (from 1) typed into `field`?
    [[nodiscard]] bool isWord(int number, const SecretField *field) const;

    void paint(QPainter *painter) override;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void styleChanged();

private:
    [[nodiscard]] std::span<const unsigned char> word(int number) const;

    Secret m_words;
    int m_columns = 2;
    QColor m_color = Qt::black;
    QColor m_numberColor = Qt::gray;
    QFont m_font;
};

} // namespace satchel::ui
