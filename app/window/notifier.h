// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/endednotice.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace satchel {

/// Desktop notices over org.freedesktop.Notifications. The session bus is reached for when there is something to say; where
/// there is none, or nobody who shows notices, nothing happens. GUI thread; never blocks on an answer.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Notifier() override;

    void show(const ui::EndedNotice &notice);

Q_SIGNALS:
    /// The person pressed a notice. `activation`: the desktop's leave to come to the front; may be empty.
    void opened(qint64 entry, const QByteArray &activation);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id);

private:
    [[nodiscard]] bool reachBus();
    void askCapabilities();
    void send(const ui::EndedNotice &notice);

    static constexpr qsizetype mostWaiting = 8;

    std::optional<QDBusConnection> m_bus;
    std::optional<QStringList> m_capabilities; ///< Once the server has answered.
    QList<ui::EndedNotice> m_waiting; ///< For that answer.
    QHash<uint, qint64> m_shown; ///< The line of Activity behind each notice.
    QHash<uint, QByteArray> m_tokens;
};

} // namespace satchel
