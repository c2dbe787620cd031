// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

#include <QDeadlineTimer>

namespace satchel::ui {

/// Tells the core now and then that a person uses the window (keys, mouse, touch), so that it does not lock the wallet
/// meanwhile. The core counts; a window that crashed tells nothing.
class Presence : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    using ViewModel::ViewModel;

    static constexpr std::chrono::seconds tellEvery{15};

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void attach() override;

private:
    QDeadlineTimer m_told; ///< Until then the core knows.
};

} // namespace satchel::ui
