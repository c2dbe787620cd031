// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Several codes in one picture: where each of them is, and what.
Column {
    id: root

    required property ScanViewModel scan
    readonly property int highest: 240

    function focusFirst(): void { codes.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason) }

    spacing: 12

    Item {
        readonly property bool keepsDirection: true // as the picture lies
        anchors.horizontalCenter: parent.horizontalCenter
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        width: Math.min(parent.width, root.highest * root.scan.pictureSize.width / Math.max(1, root.scan.pictureSize.height))
        height: picture.height
        Picture {
            id: picture
            objectName: "scanPicture"
            width: parent.width
            height: implicitHeight
            image: root.scan.picture
            radius: Theme.radius
            Accessible.ignored: true
        }
        Repeater {
            model: root.scan.choices
            Rectangle {
                id: place
                required property var modelData
                x: modelData.x * picture.width - 4
                y: modelData.y * picture.height - 4
                width: modelData.width * picture.width + 8
                height: modelData.height * picture.height + 8
                radius: Theme.radiusSmall
                color: "transparent"
                border.width: 3
                border.color: Theme.accent
                Rectangle {
                    anchors { left: parent.left; top: parent.top; margins: -10 }
                    width: 26
                    height: 26
                    radius: 13
                    color: Theme.accent
                    Label { anchors.centerIn: parent; text: place.modelData.number; color: Theme.accentInk; font.pixelSize: Theme.note; font.weight: Font.Bold }
                }
                TapHandler { objectName: "scanPlace" + place.modelData.number; onTapped: root.scan.choose(place.modelData.number) }
            }
        }
    }
    Column {
        width: parent.width
        Repeater {
            id: codes
            model: root.scan.choices
            ScanWay {
                required property var modelData
                objectName: "scanChoice" + modelData.number
                width: root.width
                number: modelData.number
                text: modelData.kind
                line: modelData.canPay || modelData.detail === "" ? modelData.detail
                    //: A found code that cannot be paid yet; %1 says which one it is.
                    : qsTr("%1 · cannot be paid yet").arg(modelData.detail)
                onClicked: root.scan.choose(modelData.number)
            }
        }
    }
}
