// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A calm paragraph that needs attention. Hidden while it has nothing to say.
Rectangle {
    id: root

    property string text
    property string iconName: "info"
    property color tint: Theme.accentTint
    property color ink: Theme.ink
    property color mark: Theme.accent

    visible: root.text !== ""
    implicitHeight: root.visible ? words.implicitHeight + 24 : 0
    implicitWidth: 240
    radius: Theme.radius
    color: root.tint
    Accessible.role: root.iconName === "info" ? Accessible.StaticText : Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: 14; top: parent.top; topMargin: 11 }
        width: 20
        height: 20
        name: root.iconName
        color: root.mark
    }
    Label {
        id: words
        anchors { left: sign.right; leftMargin: 10; right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
        text: root.text
        color: root.ink
        font.pixelSize: 14
        lineHeight: 1.25
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
