// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/windowmemory.h"

#include <QSettings>

namespace satchel::ui {
namespace {

const auto shapeKey = QStringLiteral("window/shape");
const auto maximisedKey = QStringLiteral("window/isMaximised");
const auto placeKey = QStringLiteral("spot/place");
const auto articleKey = QStringLiteral("spot/article");
const auto readingKey = QStringLiteral("spot/reading");

} // namespace

QRect WindowMemory::shape() const
{
    return m_settings.value(shapeKey).toRect();
}

bool WindowMemory::isMaximised() const
{
    return m_settings.value(maximisedKey).toBool();
}

void WindowMemory::setShape(const QRect &newShape, bool isNowMaximised)
{
    m_settings.setValue(shapeKey, newShape);
    m_settings.setValue(maximisedKey, isNowMaximised);
}

int WindowMemory::place() const
{
    return m_settings.value(placeKey).toInt();
}

qint64 WindowMemory::article() const
{
    return m_settings.value(articleKey).toLongLong();
}

void WindowMemory::setSpot(int newPlace, qint64 newArticle)
{
    m_settings.setValue(placeKey, newPlace);
    m_settings.setValue(articleKey, newArticle);
}

qint64 WindowMemory::reading() const
{
    return m_settings.value(readingKey).toLongLong();
}

void WindowMemory::setReading(qint64 article)
{
    if (article == reading())
        return;
    article == 0 ? m_settings.remove(readingKey) : m_settings.setValue(readingKey, article);
    m_settings.sync();
}

} // namespace satchel::ui
