// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace satchel::ui {

/// After wrong passphrases or words: how long until the next try is taken, counted down.
class TryWait : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Reached through Session.tryWait")
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< Empty when over.
public:
    explicit TryWait(QObject *parent = nullptr);

    [[nodiscard]] bool isOver() const { return m_end.hasExpired(); }
    [[nodiscard]] QString line() const;
    void begin(qint64 milliseconds); ///< From now; 0: over.

Q_SIGNALS:
    void changed();

private:
    void tick();

    QDeadlineTimer m_end;
    QTimer m_tick;
};

} // namespace satchel::ui
