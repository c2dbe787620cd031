// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A label and its value; code can be copied.
Item {
    id: root

    required property string label
    required property string value
    property bool isCode: false

    implicitHeight: Math.max(44, words.implicitHeight + 16)
    implicitWidth: 280
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    Column {
        id: words
        anchors { left: parent.left; right: copy.visible ? copy.left : parent.right; rightMargin: copy.visible ? 8 : 0; verticalCenter: parent.verticalCenter }
        spacing: 2
        Label { width: parent.width; isSpoken: false; wrapMode: Text.Wrap; text: root.label; color: Theme.muted; font.pixelSize: Theme.small }
        Label {
            width: parent.width
            isSpoken: false
            text: root.value
            font.family: root.isCode ? Theme.mono : Theme.sans
            font.pixelSize: root.isCode ? Theme.note : Theme.body
            wrapMode: root.isCode ? Text.WrapAnywhere : Text.Wrap
            isForeign: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    IconButton {
        id: copy
        objectName: "copy" + root.label
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.isCode
        iconName: "copy"
        //: Spoken name of a button; %1 is the label of the value that is copied.
        label: qsTr("Copy: %1").arg(root.label)
        onClicked: Clipboard.copySecret(root.value)
    }
}
