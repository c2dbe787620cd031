// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// Ours where reading begins, theirs at the other end; `share` is our part of it.
Rectangle {
    id: root

    required property real share
    property bool isActive: true

    implicitHeight: 12
    radius: height / 2
    color: Theme.track

    Rectangle {
        anchors.left: parent.left
        width: Math.max(root.share > 0 ? root.height : 0, root.width * Math.min(1, root.share))
        height: parent.height
        radius: height / 2
        color: root.isActive ? Theme.accent : Theme.hasMoreContrast ? Theme.line : Theme.strongLine
        Behavior on width { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic } }
    }
}
