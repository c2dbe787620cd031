// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A cell of a table; tinted when the searched words stand in it.
Label {
    id: root

    required property int index
    required property string modelData
    property bool isHead: false
    property bool isChosen: false
    property string found
    readonly property bool isFound: found !== "" && modelData.toLowerCase().includes(found.toLowerCase())

    isForeign: true
    leftPadding: 12
    rightPadding: 8
    topPadding: 10
    bottomPadding: 10
    text: modelData
    color: isChosen ? Theme.accentInk : Theme.ink
    font.weight: isHead ? Font.DemiBold : Font.Normal
    wrapMode: Text.Wrap
    maximumLineCount: 4
    elide: Text.ElideRight
    Accessible.role: isHead ? Accessible.ColumnHeader : Accessible.Cell
    Accessible.name: modelData

    Rectangle {
        z: -1
        anchors { fill: parent; margins: 3 }
        visible: root.isFound
        radius: 4
        color: root.isChosen ? Theme.accent : Theme.accentTint
    }
}
