// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A labelled line for something secret: what is typed never becomes a text of the window.
Item {
    id: root

    property alias secret: input
    property string label
    property bool isMasked: true
    signal accepted

    implicitHeight: caption.implicitHeight + 6 + box.height
    implicitWidth: 240
    activeFocusOnTab: false

    Label {
        id: caption
        anchors { left: parent.left; right: parent.right; bottom: box.top; bottomMargin: 6 }
        wrapMode: Text.Wrap
        text: root.label
        font.pixelSize: Theme.note
        color: Theme.muted
    }
    Rectangle {
        id: box
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 48
        radius: Theme.radius
        color: Theme.surface
        border.width: input.activeFocus ? 2 : 1
        border.color: input.activeFocus ? Theme.accent : Theme.strongLine
        SecretField {
            id: input
            objectName: root.objectName + "Input"
            anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
            isMasked: root.isMasked
            color: Theme.ink
            selectionColor: Theme.accentTint
            font.family: Theme.sans
            font.pixelSize: 16
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.focusable: true
            onAccepted: root.accepted()
        }
    }
}
