// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/windowmemory.h"

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace satchel::ui {

/// How the window looks, speaks and behaves; kept in a small text file, nothing secret in it.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Reached through Session.preferences")
    /// "" (the system's), "en" or "ko".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(bool hasMoreContrast READ hasMoreContrast WRITE setMoreContrast NOTIFY appearanceChanged)
    Q_PROPERTY(
        int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged) ///< Of pages that are read, per cent.
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY motionChanged)
    /// The wallet's words were written down, and two of them asked back.
    Q_PROPERTY(bool hasSavedWords READ hasSavedWords WRITE setHasSavedWords NOTIFY hasSavedWordsChanged)
    /// Tell when a payment ends while the window is elsewhere.
    Q_PROPERTY(bool isNotifying READ isNotifying WRITE setNotifying NOTIFY mannersChanged)
    /// Such notices leave out what was paid for, and how much.
    Q_PROPERTY(bool isDiscreet READ isDiscreet WRITE setDiscreet NOTIFY mannersChanged)
    /// Closing the window does not end the program.
    Q_PROPERTY(bool isInBackground READ isInBackground WRITE setInBackground NOTIFY mannersChanged)
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
    [[nodiscard]] bool isNotifying() const;
    void setNotifying(bool isNotifying);
    [[nodiscard]] bool isDiscreet() const;
    void setDiscreet(bool isDiscreet);
    [[nodiscard]] bool isInBackground() const;
    void setInBackground(bool isInBackground);
    [[nodiscard]] WindowMemory &memory() { return m_memory; }
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent); ///< Kept between the smallest and the largest.

Q_SIGNALS:
    void textSizeChanged();
    void languageChanged();
    void appearanceChanged();
    void motionChanged();
    void hasSavedWordsChanged();
    void mannersChanged();

private:
    void change(const QString &key, bool value);

    QSettings m_settings;
    WindowMemory m_memory{m_settings};
};

} // namespace satchel::ui
