// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A letter on a calm colour that belongs to the site; or an icon, for what has no site.
Rectangle {
    id: root

    required property string name
    property string iconName
    property int size: 40
    readonly property bool isSite: root.name !== "" && root.iconName === ""
    /// A site without a name, only an address of digits, has no letter.
    readonly property bool isNumber: /^(\d+\.){3}\d+(:\d+)?$|^\[/.test(root.name)
    readonly property bool isLetter: root.isSite && !root.isNumber
    /// The first letter that names the site, "www." aside.
    readonly property string letter: root.name.replace(/^www\./, "").charAt(0).toUpperCase()

    implicitWidth: root.size
    implicitHeight: root.size
    radius: Math.round(root.size * 0.24)
    color: root.isSite ? Theme.avatar(root.name) : Theme.accentTint
    Accessible.ignored: true

    Label {
        isSpoken: false
        anchors.centerIn: parent
        visible: root.isLetter
        text: root.letter
        color: "#FFFFFF"
        font.pixelSize: Math.round(root.size * 0.42)
        font.weight: Font.DemiBold
    }
    Icon {
        anchors.centerIn: parent
        visible: !root.isLetter
        name: root.isSite ? "globe" : root.iconName
        color: root.isSite ? "#FFFFFF" : Theme.accent
        width: Math.round(root.size * 0.54)
        height: width
    }
}
