// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace satchel::ui {

class Preferences;

/// Speaks the language of the preferences: loads its translation, changes it while running, retranslates the window.
class Language : public QObject
{
    Q_OBJECT
public:
    /// Applies the present language at once. `engine` may be null; both must outlive this object.
    Language(Preferences *preferences, QQmlEngine *engine, QObject *parent = nullptr);

Q_SIGNALS:
    /// Words made in C++ must be made again.
    void changed();

private:
    void apply();

    Preferences *m_preferences;
    QQmlEngine *m_engine;
    QTranslator m_translator;
};

} // namespace satchel::ui
