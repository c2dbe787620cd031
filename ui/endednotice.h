// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QHash>
#include <QObject>

namespace satchel::ui {

/// A payment that ended, in the words of a desktop notice. Plain text; the title of the page or invoice in it is hostile.
struct EndedNotice {
    qint64 entry = 0; ///< Line of Activity that it is about.
    QString summary; ///< "Paid: 121 sat"
    QString body; ///< "The lens · lighthouse.example"; empty in a discreet notice.

    friend bool operator==(const EndedNotice &, const EndedNotice &) = default;
};

/// What to say of a line of Activity. `isDiscreet`: nothing of what was paid for, to whom and how much.
[[nodiscard]] EndedNotice noticeOf(const api::ActivityEntry &entry, bool isDiscreet);

/// Hears when payments end, each once, and says so if the person wants that.
class EndedWatch : public QObject
{
    Q_OBJECT
public:
    explicit EndedWatch(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(const satchel::ui::EndedNotice &notice);

private:
    void take(const api::ActivityEntry &entry);

    Session &m_session;
    QHash<qint64, api::PaymentState> m_told;
};

} // namespace satchel::ui
