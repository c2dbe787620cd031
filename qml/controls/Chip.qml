// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A word on a tint.
Rectangle {
    id: root

    required property string text
    property color tint: Theme.accentTint
    property color ink: Theme.accent

    implicitWidth: words.implicitWidth + 20
    implicitHeight: 26
    radius: 13
    color: root.tint
    Label {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 20)
        text: root.text
        color: root.ink
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
}
