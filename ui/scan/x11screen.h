// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/screensource.h"

#include <QPointer>
#include <QTimer>

namespace satchel::ui {

/// All screens in one picture, as they lie beside each other. The own window is minimised for the moment in which it is taken.
class X11Screen : public ScreenSource
{
    Q_OBJECT
public:
    explicit X11Screen(QObject *parent = nullptr);

    void take(QWindow *own) override;
    void cancel() override;

private:
    void grab();
    void restore();

    QTimer m_patience; ///< Until the window manager has put the window away.
    QPointer<QWindow> m_own;
    Qt::WindowStates m_before;
};

} // namespace satchel::ui
