// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// The day above a group of lines, and what it came to.
Item {
    id: root

    required property string text
    property string sum

    implicitHeight: day.implicitHeight
    Accessible.role: Accessible.Heading
    Accessible.name: [root.text, root.sum].filter(part => part !== "").join(", ")

    Label {
        id: day
        anchors { left: parent.left; right: spent.left; rightMargin: 12 }
        text: root.text
        font.pixelSize: Theme.note
        font.weight: Font.DemiBold
        color: Theme.muted
        topPadding: 20
        bottomPadding: 10
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: spent
        anchors { right: parent.right; baseline: day.baseline }
        text: root.sum
        font.pixelSize: Theme.note
        color: Theme.muted
        Accessible.ignored: true
    }
}
