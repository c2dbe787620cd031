// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QQuickWindow;

namespace satchel {

/// Clicks the middle of a control with the mouse, by its objectName; false if there is none that can be clicked now. GUI
/// thread.
bool press(QQuickWindow &window, const QString &name);

} // namespace satchel
