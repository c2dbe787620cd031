// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A label and an amount, on one line.
Item {
    id: root

    required property string label
    required property string value

    implicitHeight: 30
    Label { anchors.verticalCenter: parent.verticalCenter; width: parent.width - sum.width - 12; text: root.label; color: Theme.muted; font.pixelSize: 14 }
    Label {
        id: sum
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.value
        font.pixelSize: 14
        font.weight: Font.Medium
    }
}
