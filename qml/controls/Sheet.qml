// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// Something on top: a card in the middle when wide, a sheet from below when narrow. Esc closes; Tab stays inside.
/// `title` is what a screen reader says when it opens.
T.Dialog {
    id: root

    readonly property bool isNarrow: !root.parent || root.parent.width < 720
    property int wideWidth: 460
    property real lift: 0 ///< Below its place, while it comes up.
    readonly property real highest: root.parent ? root.parent.height - (root.isNarrow ? 32 : 80) : 600
    readonly property real rest: !root.parent ? 0 : root.isNarrow ? root.parent.height - root.height : Math.round((root.parent.height - root.height) / 2)

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: root.isNarrow ? (root.parent ? root.parent.width : 360) : root.wideWidth
    height: Math.min(root.highest, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    x: root.parent ? Math.round((root.parent.width - root.width) / 2) : 0
    y: root.rest + root.lift
    padding: root.isNarrow ? 20 : 28
    topPadding: 28
    bottomPadding: root.isNarrow ? 20 : 28

    onOpened: if (!root.contentItem.activeFocus) root.contentItem.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusSheet
        border.width: Theme.isDark || Theme.hasMoreContrast ? 1 : 0
        border.color: Theme.line
        Rectangle { // square corners below, where the sheet meets the window's edge
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.radiusSheet
            color: Theme.surface
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
        NumberAnimation { property: "opacity"; from: root.isNarrow ? 1 : 0; to: 1; duration: Theme.motion; easing.type: Easing.OutCubic }
        NumberAnimation { target: root; property: "lift"; from: root.isNarrow && Theme.motion > 0 ? root.height : 0; to: 0; duration: Theme.motion; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion; easing.type: Easing.OutCubic }
    }
}
