// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A thin scroll bar that shows while it is of use.
T.ScrollBar {
    id: root

    implicitWidth: 10
    Accessible.ignored: true
    padding: 3
    visible: size < 1
    contentItem: Rectangle {
        implicitWidth: 4
        implicitHeight: 40
        radius: 2
        color: Theme.strongLine
        opacity: root.active ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.motion } }
    }
}
