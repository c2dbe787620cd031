// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/secretwords.h"

#include "ui/secretfield.h"

#include <QPainter>

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr int wordCount = 12;
constexpr int rowHeight = 36;
constexpr int numberWidth = 32;

} // namespace

SecretWords::SecretWords(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    const auto refresh = [this] {
        const int rows = (wordCount + m_columns - 1) / m_columns;
        setImplicitHeight(rowHeight * rows);
        update();
    };
    connect(this, &SecretWords::styleChanged, this, refresh);
    refresh();
    QAccessible::installActivationObserver(this);
}

SecretWords::~SecretWords()
{
    QAccessible::removeActivationObserver(this);
}

void SecretWords::setWords(Secret words)
{
    m_words = std::move(words);
    update();
    Q_EMIT wordsChanged();
}

void SecretWords::accessibilityActiveChanged(bool isActive)
{
    m_isReaderOn = isActive;
    Q_EMIT readerChanged();
}

QString SecretWords::spokenWord(int number) const
{
    const auto letters = word(number);
    return QString::fromUtf8(reinterpret_cast<const char *>(letters.data()), std::ssize(letters));
}

void SecretWords::clear()
{
    setWords({});
}

std::span<const unsigned char> SecretWords::word(int number) const
{
    auto rest = m_words.bytes();
    for (int skipped = 1; skipped < number && !rest.empty(); ++skipped) {
        const auto space = std::ranges::find(rest, ' ');
        rest = rest.subspan(std::min(rest.size(), static_cast<std::size_t>(space - rest.begin()) + 1));
    }
    return rest.first(static_cast<std::size_t>(std::ranges::find(rest, ' ') - rest.begin()));
}

bool SecretWords::isWord(int number, const SecretField *field) const
{
    const auto typed = field->content().bytes();
    const auto wanted = word(number);
    const auto sameLetter = [](unsigned char a, unsigned char b) { return (a | 0x20) == b; };
    return !wanted.empty() && std::ranges::equal(typed, wanted, sameLetter);
}

void SecretWords::paint(QPainter *painter)
{
    painter->setFont(m_font);
    const int rows = (wordCount + m_columns - 1) / m_columns;
    const qreal columnWidth = width() / m_columns;
    for (int at = 0; at < wordCount; ++at) {
        const int column = at / rows;
        const QRectF cell(columnWidth * column, rowHeight * (at % rows), columnWidth, rowHeight);
        painter->setPen(m_numberColor);
        painter->drawText(cell.adjusted(0, 0, numberWidth - 12 - columnWidth, 0), Qt::AlignVCenter | Qt::AlignRight,
                          QString::number(at + 1));
        painter->setPen(m_color);
        painter->drawText(cell.adjusted(numberWidth, 0, 0, 0), Qt::AlignVCenter, spokenWord(at + 1));
    }
}

} // namespace satchel::ui
