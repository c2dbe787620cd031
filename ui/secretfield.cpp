// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/secretfield.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace satchel::ui {
namespace {

constexpr std::size_t longest = 512;
constexpr qreal dotStep = 12;

bool beginsLetter(unsigned char byte)
{
    return (byte & 0xc0) != 0x80;
}

} // namespace

SecretField::SecretField(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setCursor(Qt::IBeamCursor);
    connect(this, &SecretField::styleChanged, this, [this] { update(); });
    connect(this, &SecretField::edited, this, [this] { update(); });
}

int SecretField::length() const
{
    return static_cast<int>(std::ranges::count_if(m_content.bytes(), beginsLetter));
}

Secret SecretField::take()
{
    Secret taken = std::move(m_content);
    clear();
    return taken;
}

void SecretField::clear()
{
    setContent({});
}

void SecretField::setContent(Secret content)
{
    m_content = std::move(content);
    m_isAllSelected = false;
    Q_EMIT edited();
}

void SecretField::insert(QByteArray letters)
{
    const Secret added = Secret::take(letters);
    const std::size_t kept = m_isAllSelected ? 0 : m_content.size();
    if (added.isEmpty() || kept + added.size() > longest)
        return;
    Secret joined(kept + added.size());
    if (kept > 0)
        std::memcpy(joined.bytes().data(), m_content.bytes().data(), kept);
    std::memcpy(joined.bytes().data() + kept, added.bytes().data(), added.size());
    setContent(std::move(joined));
}

void SecretField::eraseLast()
{
    std::size_t size = m_isAllSelected ? 0 : m_content.size();
    while (size > 0 && !beginsLetter(m_content.bytes()[size - 1]))
        --size;
    if (size > 0)
        --size;
    setContent(size == 0 ? Secret() : Secret::copyOf(m_content.bytes().first(size)));
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(handle(*event));
}

bool SecretField::handle(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else if (event.matches(QKeySequence::Paste)) {
        insert(QGuiApplication::clipboard()->text().trimmed().toUtf8());
    } else if (event.matches(QKeySequence::SelectAll)) {
        m_isAllSelected = !m_content.isEmpty();
        update();
    } else if (event.key() == Qt::Key_Backspace || (event.key() == Qt::Key_Delete && m_isAllSelected)) {
        eraseLast();
    } else if (!event.text().isEmpty() && event.text().at(0).isPrint() && !(event.modifiers() & Qt::ControlModifier)) {
        insert(event.text().toUtf8());
    } else {
        return false;
    }
    return true;
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    m_isAllSelected = false;
    update();
    event->accept();
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    m_isAllSelected = false;
    update();
}

void SecretField::paintLetters(QPainter *painter, qreal *cursor) const
{
    if (m_isMasked) {
        const int dots = std::min(length(), static_cast<int>(width() / dotStep) - 1);
        for (int dot = 0; dot < dots; ++dot)
            painter->drawEllipse(QPointF(4 + dot * dotStep, height() / 2), 3.5, 3.5);
        *cursor = dots * dotStep;
        return;
    }
    const auto bytes = m_content.bytes();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes));
    const qreal wanted = QFontMetricsF(m_font).horizontalAdvance(text);
    const qreal left = std::min(0.0, width() - wanted - 4);
    painter->drawText(QRectF(left, 0, wanted + 8, height()), Qt::AlignVCenter, text);
    *cursor = left + wanted + 1;
}

void SecretField::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    painter->setPen(m_isMasked ? QPen(Qt::NoPen) : QPen(m_color));
    painter->setBrush(m_color);
    qreal cursor = 0;
    paintLetters(painter, &cursor);
    if (m_isAllSelected) {
        painter->setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter->fillRect(QRectF(0, height() / 2 - 12, cursor, 24), m_selectionColor);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (hasActiveFocus())
        painter->fillRect(QRectF(cursor, height() / 2 - 10, 1.5, 20), m_color);
}

} // namespace satchel::ui
