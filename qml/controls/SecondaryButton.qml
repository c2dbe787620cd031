// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// Something else that can be done.
BaseButton {
    id: root
    foreground: Theme.ink
    fill: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
    edge: Theme.strongLine
}
