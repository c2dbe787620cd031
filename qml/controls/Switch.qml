// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// On or off.
T.Switch {
    id: root

    function turn(): void {
        root.toggle()
        root.toggled()
    }

    implicitWidth: 48
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    Accessible.onPressAction: root.turn()
    Accessible.onToggleAction: root.turn()
    Keys.onReturnPressed: root.turn()
    Keys.onEnterPressed: root.turn()
    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 48
        height: 28
        radius: 14
        color: root.checked ? Theme.accent : Theme.hasMoreContrast ? Theme.surface : Theme.strongLine
        border.width: Theme.hasMoreContrast ? 2 : 0
        border.color: root.checked ? Theme.accent : Theme.strongLine
        Rectangle {
            x: root.checked !== root.mirrored ? 23 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            radius: 11
            color: root.checked ? Theme.accentInk : Theme.hasMoreContrast ? Theme.strongLine : Theme.surface
            Behavior on x { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic } }
        }
        FocusRing { target: root; isShown: root.visualFocus; targetRadius: 14 }
    }
}
