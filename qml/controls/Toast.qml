// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A short word that goes by itself.
Rectangle {
    id: root

    function show(words: string): void {
        message.text = words
        root.opacity = 1
        away.restart()
    }

    implicitWidth: message.implicitWidth + 40
    implicitHeight: 44
    radius: 22
    color: Theme.ink
    opacity: 0
    visible: opacity > 0
    Behavior on opacity { NumberAnimation { duration: Theme.motion } }

    Label {
        id: message
        anchors.centerIn: parent
        color: Theme.paper
        font.pixelSize: 14
        font.weight: Font.Medium
        Accessible.role: Accessible.AlertMessage
    }
    Timer { id: away; interval: 2200; onTriggered: root.opacity = 0 }
}
