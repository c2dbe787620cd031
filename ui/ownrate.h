// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/worth.h"
#include "wallet/api/client.h"

#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// The person's own rate as the core keeps it, for the whole window; not set while the wallet is closed.
class OwnRate : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit OwnRate(api::CoreClient *core, QObject *parent = nullptr);

    [[nodiscard]] const FiatRate &now() const { return m_now; }
    [[nodiscard]] Worth worthOf(Msat amount) const;
    /// The currency of the next rate: what was picked, else that of the present rate, else the computer's. May be empty.
    [[nodiscard]] QString currency() const;
    void pick(const QString &currency);
    /// The wallet is open, or it is not: asks for its rate, or forgets it.
    void follow(bool isOpen);

Q_SIGNALS:
    void changed();

private:
    void take(const FiatRate &rate);

    api::CoreClient *m_core;
    FiatRate m_now;
    QString m_picked;
    bool m_isOpen = false;
    bool m_isAsking = false; ///< And nothing newer was heard since.
};

} // namespace satchel::ui
