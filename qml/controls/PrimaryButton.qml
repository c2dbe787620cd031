// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// The one thing to do.
BaseButton {
    id: root
    foreground: Theme.accentInk
    fill: root.down || root.hovered ? Theme.accentHover : Theme.accent
}
