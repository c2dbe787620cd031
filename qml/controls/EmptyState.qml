// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// What stands where nothing is yet: a drawing, a line, and what to do.
Column {
    id: root

    required property string iconName
    required property string title
    property string detail

    spacing: 8
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 64
        height: 64
        radius: 20
        color: Theme.accentTint
        Icon { anchors.centerIn: parent; width: 30; height: 30; name: root.iconName; color: Theme.accent }
    }
    Item { width: 1; height: 6 }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.detail
        color: Theme.muted
        font.pixelSize: 14
        lineHeight: 1.3
        wrapMode: Text.Wrap
    }
}
