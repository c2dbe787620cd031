// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/tries.h"

#include <QObject>
#include <QTimer>

namespace satchel {

/// Tells when no person was there for too long; the machine's sleep counts as absence. Counted by the core, so that it
/// holds when the window has crashed. One thread.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(std::function<Moment()> clock = Moment::now, QObject *parent = nullptr);

    /// Begins to watch, as if a person had just been there; 0 minutes: ends.
    void watch(int minutes);
    void note(); ///< A person is there.
    [[nodiscard]] bool isOverdue() const;

public Q_SLOTS:
    void look(); ///< Looks at the time now, as it does by itself every few seconds.

Q_SIGNALS:
    void overdue(); ///< Again and again, until a person is there or it does not watch any more.

private:
    std::function<Moment()> m_clock;
    QTimer m_tick;
    std::chrono::minutes m_limit{0};
    std::chrono::milliseconds m_noted{0}; ///< Since the machine's start.
};

} // namespace satchel
