// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One thing that was looked at before paying, with a sign in front.
Item {
    id: root

    required property string text
    property string iconName: "check"
    property color mark: Theme.good
    property color tint: Theme.goodTint

    visible: root.text !== ""
    implicitHeight: Math.max(28, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        id: sign
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: 26
        height: 26
        radius: 13
        color: root.tint
        Icon { anchors.centerIn: parent; width: 16; height: 16; name: root.iconName; color: root.mark }
    }
    Label {
        id: words
        anchors { left: sign.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.text
        font.pixelSize: 14
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
