// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// A label and an amount: on one line, or on two where both do not fit.
Item {
    id: root

    required property string label
    required property string value
    property string worth ///< The same in the own currency; or empty.
    property string worthSpoken
    property bool isStrong: false
    readonly property bool fits: words.implicitWidth + sum.implicitWidth + (aside.visible ? aside.implicitWidth + 8 : 0) + 12 <= width

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value + (root.worthSpoken !== "" ? ", " + root.worthSpoken : "")
    implicitHeight: root.fits ? 30 : words.implicitHeight + sum.implicitHeight + 8
    Label {
        id: words
        isSpoken: false
        anchors { left: parent.left; right: root.fits ? (aside.visible ? aside.left : sum.left) : parent.right; rightMargin: root.fits ? 12 : 0; top: parent.top; topMargin: root.fits ? (parent.height - implicitHeight) / 2 : 3 }
        wrapMode: Text.Wrap
        text: root.label
        color: root.isStrong ? Theme.ink : Theme.muted
        font.pixelSize: 14
        font.weight: root.isStrong ? Font.DemiBold : Font.Normal
    }
    Label {
        id: aside
        isSpoken: false
        anchors { right: sum.left; rightMargin: 8; baseline: sum.baseline }
        visible: root.worth !== ""
        text: root.worth
        color: Theme.muted
        font.pixelSize: Theme.note
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
