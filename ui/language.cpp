// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/language.h"

#include "ui/preferences.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>

namespace satchel::ui {

Language::Language(Preferences *preferences, QQmlEngine *engine, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_engine(engine)
{
    connect(preferences, &Preferences::languageChanged, this, &Language::apply);
    apply();
}

void Language::apply()
{
    const QString chosen = m_preferences->language();
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::removeTranslator(&m_translator);
    const bool isSpoken
        = m_translator.load(locale, QStringLiteral("satchel"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_translator.load(QStringLiteral(":/i18n/satchel_en"));
    if (isSpoken)
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT changed();
}

} // namespace satchel::ui
