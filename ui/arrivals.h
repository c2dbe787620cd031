// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/router.h"
#include "ui/viewmodel.h"

#include <QDeadlineTimer>

namespace satchel::ui {

/// Links that come from outside the window: a click in a browser, a second start. The newest one waits until the wallet is
/// open and no sheet lies on top, so that nothing that is being read or about to be pressed changes under the person's
/// hand; then it leads where pasted text would. The same link again, while its review is there, changes nothing.
class Arrivals : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::ui::Router *router MEMBER m_router REQUIRED)
public:
    using ViewModel::ViewModel;

    static constexpr qsizetype longest = 8192; ///< Characters; anything longer is dropped.

public Q_SLOTS:
    void receive(const QString &text);

Q_SIGNALS:
    /// To be looked at now. Hostile.
    void arrived(const QString &text);

protected:
    void attach() override;

private:
    void follow();
    void deliver();

    static constexpr std::chrono::seconds doubleClick{2}; ///< The same link within this time is the same click.

    Router *m_router = nullptr;
    QString m_waiting;
    QString m_last; ///< What was last delivered.
    QDeadlineTimer m_repeat;
};

} // namespace satchel::ui
