// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A drawing to press; `text` is what a screen reader says.
BaseButton {
    id: root

    property string label
    implicitWidth: Theme.control
    leftPadding: 0
    rightPadding: 0
    foreground: Theme.muted
    fill: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
    Accessible.name: root.label
}
