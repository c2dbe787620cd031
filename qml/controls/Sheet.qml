// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// Something on top: a card in the middle when wide, a sheet from below when narrow. Esc closes; Tab stays inside.
T.Popup {
    id: root

    readonly property bool isNarrow: !parent || parent.width < 720
    property int wideWidth: 460
    readonly property real highest: parent ? parent.height - (isNarrow ? 32 : 80) : 600

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: isNarrow ? (parent ? parent.width : 360) : wideWidth
    height: Math.min(highest, implicitContentHeight + topPadding + bottomPadding)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (isNarrow ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    padding: 28
    bottomPadding: 28

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusSheet
        border.width: Theme.isDark ? 1 : 0
        border.color: Theme.line
        Rectangle { // square corners below, where the sheet meets the window's edge
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.radiusSheet
            color: parent.color
            visible: root.isNarrow
        }
        Rectangle {
            anchors { top: parent.top; topMargin: 8; horizontalCenter: parent.horizontalCenter }
            width: 36
            height: 4
            radius: 2
            color: Theme.strongLine
            visible: root.isNarrow
        }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion; easing.type: Easing.OutCubic }
    }
}
