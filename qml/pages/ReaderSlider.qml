// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls

/// A line with a knob: where one is in a recording, or how loud it is.
T.Slider {
    id: root

    property string label

    implicitWidth: 120
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Slider
    Accessible.name: label

    background: Item {
        Rectangle {
            id: groove
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 4
            radius: 2
            color: Theme.strongLine
            Rectangle { width: root.visualPosition * parent.width; height: parent.height; radius: 2; color: Theme.accent }
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: 9
        color: Theme.accent
        border { width: 3; color: Theme.surface }
        FocusRing { target: parent; isShown: root.visualFocus; targetRadius: 9 }
    }
}
