// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A sheet of paper on the paper.
Rectangle {
    color: Theme.surface
    radius: Theme.radiusLarge
    border.width: 1
    border.color: Theme.line
}
