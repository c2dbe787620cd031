// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A labelled line for something secret: what is typed never becomes a text of the window. To a screen reader it is a group
/// of that name around a password, because Qt hides the name of a password together with its content.
Item {
    id: root

    property alias secret: input
    property string label
    property bool isMasked: true
    signal accepted

    implicitHeight: caption.implicitHeight + 6 + box.height
    implicitWidth: 240
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    activeFocusOnTab: false

    Label {
        id: caption
        isSpoken: false
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
            Accessible.passwordEdit: root.isMasked
            Accessible.focusable: true
            onAccepted: root.accepted()
        }
    }
}
