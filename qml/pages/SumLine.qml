// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A label and an amount: on one line, or on two where both do not fit.
Item {
    id: root

    required property string label
    required property string value
    property bool isStrong: false
    readonly property bool fits: words.implicitWidth + sum.implicitWidth + 12 <= width

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value
    implicitHeight: root.fits ? 30 : words.implicitHeight + sum.implicitHeight + 8
    Label {
        id: words
        isSpoken: false
        anchors { left: parent.left; right: root.fits ? sum.left : parent.right; rightMargin: root.fits ? 12 : 0; top: parent.top; topMargin: root.fits ? (parent.height - implicitHeight) / 2 : 3 }
        wrapMode: Text.Wrap
        text: root.label
        color: root.isStrong ? Theme.ink : Theme.muted
        font.pixelSize: 14
        font.weight: root.isStrong ? Font.DemiBold : Font.Normal
    }
    Label {
        id: sum
        isSpoken: false
        anchors { right: parent.right; bottom: parent.bottom; bottomMargin: root.fits ? (parent.height - implicitHeight) / 2 : 3 }
        text: root.value
        font.pixelSize: 14
        font.weight: root.isStrong ? Font.DemiBold : Font.Medium
    }
}
