// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// What lies on a sheet: words that scroll where there is little room; what is above and below them stays in sight.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias header: head.data
    property alias footer: foot.data

    focus: true
    implicitHeight: head.height + words.anchors.topMargin + column.height + foot.anchors.topMargin + foot.height

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    Flickable {
        id: words
        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: head.height > 0 ? 12 : 0; bottom: foot.top; bottomMargin: foot.anchors.topMargin }
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollLine { }
        Column {
            id: column
            width: parent.width
        }
    }
    Rectangle { anchors { left: words.left; right: words.right; top: words.top } height: 1; color: Theme.line; visible: !words.atYBeginning }
    Rectangle { anchors { left: words.left; right: words.right; bottom: words.bottom } height: 1; color: Theme.line; visible: !words.atYEnd }
    Column {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; topMargin: height > 0 ? 20 : 0 }
        spacing: 12
    }
}
