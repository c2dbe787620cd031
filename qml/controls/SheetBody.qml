// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// What lies on a sheet: words that scroll where there is little room, and below them what stays in sight.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias footer: foot.data

    focus: true
    implicitHeight: column.height + foot.anchors.topMargin + foot.height

    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: foot.anchors.topMargin }
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollLine { }
        Column {
            id: column
            width: parent.width
        }
    }
    Column {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; topMargin: height > 0 ? 20 : 0 }
        spacing: 12
    }
}
