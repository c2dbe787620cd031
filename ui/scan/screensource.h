// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/stillpicture.h"

#include <QObject>

#include <memory>

class QWindow;

namespace satchel::ui {

/// A way to a picture of the screen. One at a time; GUI thread, never blocks.
class ScreenSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends with `taken` or `failed`. `own` is the window that may get out of the way meanwhile; may be null.
    virtual void take(QWindow *own) = 0;
    /// Neither comes any more.
    virtual void cancel() = 0;

    /// What this desktop has: a grab on X11, the portal on Wayland.
    [[nodiscard]] static std::unique_ptr<ScreenSource> ofThisDesktop();

Q_SIGNALS:
    void taken(const satchel::ui::StillSource &picture);
    /// ScreenUnavailable, ScreenRefused, or Cancelled by the person.
    void failed(satchel::ui::ScanFault code);
};

} // namespace satchel::ui
