// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Ui

/// One line to type in.
T.TextField {
    id: root

    property string iconName
    property bool isStrong: false ///< The one field of the Pay page.
    property int trailing: 0 ///< Room kept free at the end.

    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property real before: root.iconName !== "" ? 46 : (root.isStrong ? 20 : 16)
    readonly property real after: 16 + root.trailing

    implicitHeight: root.isStrong ? 60 : 48
    implicitWidth: 240
    leftPadding: root.isMirrored ? root.after : root.before
    rightPadding: root.isMirrored ? root.before : root.after
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.sans
    font.pixelSize: root.isStrong ? 16 : Theme.body
    color: Theme.ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accentTint
    selectedTextColor: Theme.ink
    selectByMouse: true
    clip: true
    Accessible.name: root.placeholderText

    Label {
        anchors { left: parent.left; leftMargin: root.before; right: parent.right; rightMargin: root.after; verticalCenter: parent.verticalCenter }
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        color: root.placeholderTextColor
        font.pixelSize: root.font.pixelSize
        Accessible.ignored: true
    }
    Icon {
        anchors { left: parent.left; leftMargin: 15; verticalCenter: parent.verticalCenter }
        visible: root.iconName !== ""
        name: root.iconName
        color: Theme.muted
    }
    background: Rectangle {
        radius: root.isStrong ? Theme.radiusLarge : Theme.radius
        color: Theme.surface
        border.width: root.activeFocus || root.isStrong ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.strongLine
        Behavior on border.color { ColorAnimation { duration: Theme.motion / 2 } }
    }
}
