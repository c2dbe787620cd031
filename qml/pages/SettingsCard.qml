// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A group of settings under a heading.
Card {
    id: root

    required property string title
    default property alias content: column.data

    implicitHeight: column.height + heading.height + 56
    height: implicitHeight

    Label {
        id: heading
        anchors { left: parent.left; leftMargin: 24; right: parent.right; rightMargin: 24 }
        y: 20
        wrapMode: Text.Wrap
        text: root.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Column {
        id: column
        anchors { top: heading.bottom; topMargin: 14; left: parent.left; right: parent.right; leftMargin: 24; rightMargin: 24 }
        spacing: 12
    }
}
