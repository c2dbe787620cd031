// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One step with its number or tick.
Item {
    id: root

    required property int number
    required property string text
    required property bool isDone
    required property bool isCurrent

    implicitHeight: Math.max(28, words.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isDone
        //: Spoken: a step that is done; %1 is its name.
        ? qsTr("Done: %1").arg(root.text)
        : root.text

    Rectangle {
        id: mark
        anchors.left: parent.left
        width: 28
        height: 28
        radius: 14
        color: root.isDone ? Theme.goodTint : root.isCurrent ? Theme.accentTint : "transparent"
        border.width: root.isDone || root.isCurrent ? 0 : 1
        border.color: Theme.strongLine
        Icon { anchors.centerIn: parent; visible: root.isDone; width: 18; height: 18; name: "check"; color: Theme.good }
        Label {
            anchors.centerIn: parent
            visible: !root.isDone
            isSpoken: false
            text: root.number
            color: root.isCurrent ? Theme.accent : Theme.muted
            font.pixelSize: Theme.note
            font.weight: Font.DemiBold
        }
    }
    Label {
        id: words
        anchors { left: mark.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.text
        color: root.isCurrent ? Theme.ink : Theme.muted
        font.pixelSize: 14
        font.weight: root.isCurrent ? Font.Medium : Font.Normal
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
