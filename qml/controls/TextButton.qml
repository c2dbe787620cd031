// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A quiet way to somewhere.
BaseButton {
    id: root
    leftPadding: 10
    rightPadding: 10
    foreground: Theme.accent
    fill: root.down ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
}
