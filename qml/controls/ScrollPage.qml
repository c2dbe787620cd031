// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A page that scrolls, its content in the middle of the room and not wider than is good to read.
Flickable {
    id: root

    property int widest: 832
    readonly property bool isNarrow: root.width < 560
    readonly property int margin: root.isNarrow ? 20 : 40
    readonly property real room: Math.min(root.widest, root.width - 2 * root.margin)
    default property alias content: column.data
    property alias spacing: column.spacing

    contentWidth: root.width
    contentHeight: column.height + (root.isNarrow ? 20 : 40) + 32
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollLine { }

    Column {
        id: column
        anchors { left: parent.left; leftMargin: root.margin }
        y: root.isNarrow ? 20 : 40
        width: root.room
    }
}
