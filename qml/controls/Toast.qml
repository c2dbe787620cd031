// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A short word that goes by itself, with a way to take back what it tells of; stays while it is pointed at or focused.
Rectangle {
    id: root

    readonly property bool floats: true
    property string action ///< Words of a button; empty: none.
    property real widest: 560
    signal actionClicked

    function show(words: string, action: string): void {
        message.text = words
        root.action = action
        root.opacity = 1
        away.restart()
    }
    function hide(): void { root.opacity = 0 }

    width: Math.min(root.widest, message.implicitWidth + 40 + (undo.visible ? undo.width : 0))
    height: Math.max(52, message.implicitHeight + 24)
    radius: 22
    color: Theme.ink
    opacity: 0
    visible: opacity > 0
    Behavior on opacity { NumberAnimation { duration: Theme.motion } }

    HoverHandler { id: pointer }
    Label {
        id: message
        anchors { left: parent.left; leftMargin: 20; right: undo.visible ? undo.left : parent.right; rightMargin: undo.visible ? 12 : 20; verticalCenter: parent.verticalCenter }
        color: Theme.paper
        font.pixelSize: 14
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        isForeign: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    TextButton {
        id: undo
        objectName: "toastAction"
        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
        visible: root.action !== ""
        text: root.action
        foreground: Theme.isDark ? "#93400F" : "#F5B383"
        ring: foreground
        fill: "transparent"
        onClicked: { root.hide(); root.actionClicked() }
    }
    Timer {
        id: away
        interval: root.action !== "" ? 8000 : 3500
        onTriggered: {
            if (pointer.hovered || undo.activeFocus)
                away.restart()
            else
                root.hide()
        }
    }
}
