// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QAccessible>
#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace satchel::ui {

class SecretField;

/// Shows the words of a wallet, numbered, in columns; keeps them in locked memory and paints them directly. A screen reader
/// gets them through spokenWord(), which makes a text that nobody can wipe: call it only when the person asked for that.
class SecretWords : public QQuickPaintedItem, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY styleChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY styleChanged)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY styleChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged)
    Q_PROPERTY(
        bool isReaderOn READ isReaderOn NOTIFY readerChanged) ///< Is something listening, such as a screen reader?
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY wordsChanged)
public:
    explicit SecretWords(QQuickItem *parent = nullptr);
    ~SecretWords() override;

    void setWords(Secret words);
    [[nodiscard]] bool isReaderOn() const { return m_isReaderOn; }
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// Word `number` (from 1) as a plain text, or nothing.
    Q_INVOKABLE [[nodiscard]] QString spokenWord(int number) const;
    /// Was word `number` (from 1) typed into `field`?
    [[nodiscard]] bool isWord(int number, const SecretField *field) const;

    void paint(QPainter *painter) override;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void styleChanged();
    void wordsChanged();
    void readerChanged();

private:
    void accessibilityActiveChanged(bool isActive) override;
    [[nodiscard]] std::span<const unsigned char> word(int number) const;

    Secret m_words;
    bool m_isReaderOn = QAccessible::isActive();
    int m_columns = 2;
    QColor m_color = Qt::black;
    QColor m_numberColor = Qt::gray;
    QFont m_font;
};

} // namespace satchel::ui
