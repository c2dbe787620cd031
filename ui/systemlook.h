// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// What the desktop says about colours and motion, through its settings portal; tells when that changes. Where there is
/// no portal, or it does not say, everything stays at its default. QML sees it as the singleton `SystemLook`.
class SystemLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme NOTIFY changed)
    Q_PROPERTY(bool hasMoreContrast READ hasMoreContrast NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY changed)
public:
    enum Scheme { Unknown = 0, Dark = 1, Light = 2 }; ///< As the portal counts them.
    Q_ENUM(Scheme)
    /// Asks the portal; nothing waits for the answer.
    explicit SystemLook(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool hasMoreContrast() const { return m_isContrastHigh || m_isThemeContrasty; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced || m_isWithoutAnimations; }

public Q_SLOTS:
    /// One setting, from an answer or a change; unknown ones are ignored.
    void take(const QString &space, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &space, const QString &key);

    Scheme m_scheme = Unknown;
    bool m_isContrastHigh = false;
    bool m_isThemeContrasty = false;
    bool m_isMotionReduced = false;
    bool m_isWithoutAnimations = false;
};

} // namespace satchel::ui
