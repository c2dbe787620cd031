// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

namespace satchel::ui {

/// What the tray offers, and whether closing the window ends the program.
class Background : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isWanted READ isWanted NOTIFY changed)
    /// The desktop shows our icon; without one a hidden window could be found by starting the program again only.
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY changed)
    Q_PROPERTY(bool canLock READ canLock NOTIFY changed)
public:
    using ViewModel::ViewModel;

    [[nodiscard]] bool isWanted() const { return session() && session()->preferences()->isInBackground(); }
    [[nodiscard]] bool hasTray() const { return m_hasTray; }
    void setHasTray(bool hasTray);
    [[nodiscard]] bool canLock() const { return session() && session()->phase() == Session::Open; }

public Q_SLOTS:
    void lock();

Q_SIGNALS:
    void openAsked();
    void clipboardAsked(); ///< Look at what is on the clipboard.
    void quitAsked();

protected:
    void attach() override;

private:
    bool m_hasTray = false;
};

} // namespace satchel::ui
