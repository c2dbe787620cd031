// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace satchel::ui {

/// How the window looks and speaks; kept in a small text file, nothing secret in it.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Reached through Session.preferences")
    /// "" (the system's), "en" or "ko".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(bool hasMoreContrast READ hasMoreContrast WRITE setMoreContrast NOTIFY appearanceChanged)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY motionChanged)
    /// The wallet's words were written down, and two of them asked back.
    Q_PROPERTY(bool hasSavedWords READ hasSavedWords WRITE setHasSavedWords NOTIFY hasSavedWordsChanged)
public:
    enum Appearance { System = 0, Light = 1, Dark = 2 };
    Q_ENUM(Appearance)

    /// `file`: the settings file; made when something is first changed.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool hasMoreContrast() const;
    void setMoreContrast(bool hasMore);
    [[nodiscard]] bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    [[nodiscard]] bool hasSavedWords() const;
    void setHasSavedWords(bool hasSavedWords);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void motionChanged();
    void hasSavedWordsChanged();

private:
    QSettings m_settings;
};

} // namespace satchel::ui
