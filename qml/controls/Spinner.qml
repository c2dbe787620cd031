// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Three dots that breathe; still when motion is off.
Row {
    id: root

    property color color: Theme.accent
    property bool isRunning: true

    spacing: 7
    Accessible.ignored: true
    Repeater {
        model: 3
        Rectangle {
            id: dot
            required property int index
            width: 9
            height: 9
            radius: 4.5
            color: root.color
            SequentialAnimation on opacity {
                running: root.isRunning && root.visible && Theme.motion > 0
                loops: Animation.Infinite
                PauseAnimation { duration: dot.index * 160 }
                NumberAnimation { from: 0.3; to: 1; duration: 360; easing.type: Easing.InOutSine }
                NumberAnimation { from: 1; to: 0.3; duration: 360; easing.type: Easing.InOutSine }
                PauseAnimation { duration: (2 - dot.index) * 160 }
            }
        }
    }
}
