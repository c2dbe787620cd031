// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

namespace satchel::ui {
namespace {

const auto languageKey = QStringLiteral("language");
const auto appearanceKey = QStringLiteral("appearance");
const auto contrastKey = QStringLiteral("moreContrast");
const auto motionKey = QStringLiteral("motionReduced");
const auto savedWordsKey = QStringLiteral("wordsSaved");
const auto notifyingKey = QStringLiteral("isNotifying");
const auto discreetKey = QStringLiteral("isDiscreet");
const auto backgroundKey = QStringLiteral("isInBackground");
const auto textSizeKey = QStringLiteral("textSize");

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{ }

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &newLanguage)
{
    if (newLanguage == language())
        return;
    m_settings.setValue(languageKey, newLanguage);
    Q_EMIT languageChanged();
}

Preferences::Appearance Preferences::appearance() const
{
    return static_cast<Appearance>(qBound(0, m_settings.value(appearanceKey).toInt(), 2));
}

void Preferences::setAppearance(Appearance newAppearance)
{
    if (newAppearance == appearance())
        return;
    m_settings.setValue(appearanceKey, static_cast<int>(newAppearance));
    Q_EMIT appearanceChanged();
}

bool Preferences::hasMoreContrast() const
{
    return m_settings.value(contrastKey).toBool();
}

void Preferences::setMoreContrast(bool hasMore)
{
    if (hasMore == hasMoreContrast())
        return;
    m_settings.setValue(contrastKey, hasMore);
    Q_EMIT appearanceChanged();
}

bool Preferences::isMotionReduced() const
{
    return m_settings.value(motionKey).toBool();
}

void Preferences::setMotionReduced(bool isReduced)
{
    if (isReduced == isMotionReduced())
        return;
    m_settings.setValue(motionKey, isReduced);
    Q_EMIT motionChanged();
}

bool Preferences::hasSavedWords() const
{
    return m_settings.value(savedWordsKey).toBool();
}

void Preferences::setHasSavedWords(bool hasSaved)
{
    if (hasSaved == hasSavedWords())
        return;
    m_settings.setValue(savedWordsKey, hasSaved);
    Q_EMIT hasSavedWordsChanged();
}

void Preferences::change(const QString &key, bool value)
{
    m_settings.setValue(key, value);
    Q_EMIT mannersChanged();
}

bool Preferences::isNotifying() const
{
    return m_settings.value(notifyingKey, true).toBool();
}

void Preferences::setNotifying(bool isNowNotifying)
{
    change(notifyingKey, isNowNotifying);
}

bool Preferences::isDiscreet() const
{
    return m_settings.value(discreetKey).toBool();
}

void Preferences::setDiscreet(bool isNowDiscreet)
{
    change(discreetKey, isNowDiscreet);
}

bool Preferences::isInBackground() const
{
    return m_settings.value(backgroundKey).toBool();
}

void Preferences::setInBackground(bool isNowInBackground)
{
    change(backgroundKey, isNowInBackground);
}

int Preferences::textSize() const
{
    constexpr int usual = 100;
    return qBound(smallestText, m_settings.value(textSizeKey, usual).toInt(), largestText);
}

void Preferences::setTextSize(int percent)
{
    const int size = qBound(smallestText, percent, largestText);
    if (size == textSize())
        return;
    m_settings.setValue(textSizeKey, size);
    Q_EMIT textSizeChanged();
}

} // namespace satchel::ui
