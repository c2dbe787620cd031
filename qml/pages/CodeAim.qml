// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The screen as it was a moment ago: a frame is drawn around the code.
Column {
    id: root

    required property ScanViewModel scan
    required property real highest

    spacing: 12

    Label {
        width: parent.width
        //: Below it lies a picture of the screen.
        text: qsTr("Draw a frame around the code.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Picture {
        id: picture
        readonly property real fit: root.highest * root.scan.pictureSize.width / Math.max(1, root.scan.pictureSize.height)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(44, Math.min(parent.width, fit))
        height: implicitHeight
        image: root.scan.picture
        radius: Theme.radiusSmall
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        MouseArea {
            id: mouse

            property point from
            property point to

            objectName: "scanAim"
            anchors.fill: parent
            cursorShape: Qt.CrossCursor
            Accessible.role: Accessible.Graphic
            //: Spoken name of the picture of the screen.
            Accessible.name: qsTr("Picture of the screen")
            onPressed: event => { from = Qt.point(event.x, event.y); to = from }
            onPositionChanged: event => to = Qt.point(event.x, event.y)
            onReleased: root.scan.readPart(Qt.point(from.x / width, from.y / height), Qt.point(to.x / width, to.y / height))
        }
        Rectangle {
            visible: mouse.pressed
            x: Math.min(mouse.from.x, mouse.to.x)
            y: Math.min(mouse.from.y, mouse.to.y)
            width: Math.abs(mouse.to.x - mouse.from.x)
            height: Math.abs(mouse.to.y - mouse.from.y)
            color: "transparent"
            border.width: 3
            border.color: Theme.accent
        }
    }
}
