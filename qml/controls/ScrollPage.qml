// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A page that scrolls, its content in the middle of the room and not wider than is good to read.
Flickable {
    id: root

    property int widest: 832
    readonly property bool isNarrow: width < 560
    readonly property int margin: isNarrow ? 20 : 40
    readonly property real room: Math.min(widest, width - 2 * margin)
    default property alias content: column.data
    property alias spacing: column.spacing

    contentWidth: width
    contentHeight: column.height + (isNarrow ? 20 : 40) + 32
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollLine { }

    Column {
        id: column
        x: root.margin
        y: root.isNarrow ? 20 : 40
        width: root.room
    }
}
