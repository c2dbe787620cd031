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
    property int trailing: 0 ///< Room kept free at the right.

    implicitHeight: isStrong ? 60 : 48
    implicitWidth: 240
    leftPadding: iconName !== "" ? 46 : (isStrong ? 20 : 16)
    rightPadding: 16 + trailing
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.sans
    font.pixelSize: isStrong ? 16 : Theme.body
    color: Theme.ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accentTint
    selectedTextColor: Theme.ink
    selectByMouse: true
    clip: true
    Accessible.name: placeholderText

    Label {
        anchors.verticalCenter: parent.verticalCenter
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: root.placeholderTextColor
        font.pixelSize: root.font.pixelSize
        Accessible.ignored: true
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: 15
        visible: root.iconName !== ""
        name: root.iconName
        color: Theme.muted
    }
    background: Rectangle {
        radius: root.isStrong ? Theme.radiusLarge : Theme.radius
        color: Theme.surface
        border.width: root.activeFocus || root.isStrong ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : root.isStrong ? Theme.strongLine : Theme.line
        Behavior on border.color { ColorAnimation { duration: Theme.motion / 2 } }
    }
}
