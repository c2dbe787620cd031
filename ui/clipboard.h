// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// The system's clipboard. QML sees it as the singleton `Clipboard`.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit Clipboard(QObject *parent = nullptr);

    /// Plain text, or "".
    Q_INVOKABLE [[nodiscard]] QString text() const;

public Q_SLOTS:
    void copy(const QString &text);

Q_SIGNALS:
    /// Something was copied by this window: a good moment to say so.
    void copied();
};

} // namespace satchel::ui
