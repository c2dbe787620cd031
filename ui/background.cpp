// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/background.h"

namespace satchel::ui {

void Background::attach()
{
    connect(session()->preferences(), &Preferences::mannersChanged, this, &ViewModel::changed);
    connect(session(), &Session::changed, this, &ViewModel::changed);
}

void Background::setHasTray(bool hasTrayNow)
{
    m_hasTray = hasTrayNow;
    Q_EMIT changed();
}

void Background::lock()
{
    session()->lock();
}

} // namespace satchel::ui
