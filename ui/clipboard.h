// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

namespace satchel::ui {

/// The system's clipboard. QML sees it as the singleton `Clipboard`. What this window copies is taken off again after a
/// minute, and when the window ends, unless something else was copied since. It is read only when the person asks.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int lifetimeSeconds READ lifetimeSeconds CONSTANT) ///< How long a copy stays.
public:
    explicit Clipboard(QObject *parent = nullptr);
    ~Clipboard() override;

    /// Plain text, or "".
    Q_INVOKABLE [[nodiscard]] QString text() const;
    [[nodiscard]] int lifetimeSeconds() const { return m_timer.interval() / 1000; }
    /// Until what is on the clipboard is cleared; -1: nothing of ours is there.
    [[nodiscard]] std::chrono::milliseconds remaining() const { return m_timer.remainingTimeAsDuration(); }

public Q_SLOTS:
    /// For others to see: an address, an invoice.
    void copy(const QString &text);
    /// A proof, a receipt: marked so that programs that keep what was copied leave it out.
    void copySecret(const QString &text);
    /// Empties the clipboard if what lies there is ours; reads nothing.
    void clearOurs();

Q_SIGNALS:
    /// Something was copied by this window: a good moment to say so.
    void copied();

private:
    void put(const QString &text, bool isSecret);

    QPointer<QMimeData> m_ours; ///< Gone as soon as somebody else copies.
    QTimer m_timer{this};
};

} // namespace satchel::ui
