// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A sentence with a switch behind it; all of the line can be pressed.
Item {
    id: root

    property string text
    property string detail
    property bool checked: false

    signal toggled(isOn: bool)

    implicitHeight: Math.max(44, words.height + 12)
    height: implicitHeight
    opacity: enabled ? 1 : 0.5

    Column {
        id: words
        anchors { left: parent.left; right: toggle.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        spacing: 4
        Label { width: parent.width; text: root.text; font.pixelSize: 14; wrapMode: Text.Wrap }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.note
            lineHeight: 1.25
            wrapMode: Text.Wrap
        }
    }
    TapHandler { objectName: root.objectName + "Line"; onTapped: root.toggled(!root.checked) }
    Switch {
        id: toggle
        objectName: root.objectName + "Switch"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        checked: root.checked
        Accessible.name: root.text
        Accessible.description: root.detail
        onToggled: root.toggled(checked)
    }
}
