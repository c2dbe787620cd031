// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The five places at the left of a wide window.
Rectangle {
    id: root

    required property var places

    color: Theme.sunken

    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }
    Row {
        anchors { left: parent.left; leftMargin: 20 }
        y: 26
        spacing: 10
        Icon { name: "mark"; width: 30; height: 30 }
        Label { anchors.verticalCenter: parent.verticalCenter; text: "Satchel"; font.pixelSize: Theme.lead; font.weight: Font.DemiBold }
    }
    Column {
        anchors { left: parent.left; leftMargin: 12 }
        y: 84
        spacing: 6
        Repeater {
            model: root.places
            PlaceButton {
                required property var modelData
                objectName: "rail-" + modelData.iconName
                iconName: modelData.iconName
                text: modelData.text
                isCurrent: Router.place === modelData.place
                onClicked: Router.go(modelData.place)
            }
        }
    }
    Column {
        anchors { left: parent.left; leftMargin: 20; right: parent.right; rightMargin: 12; bottom: parent.bottom; bottomMargin: 22 }
        spacing: 4
        Item {
            width: parent.width
            height: 44
            Chip { anchors { left: parent.left; verticalCenter: parent.verticalCenter } width: Math.min(implicitWidth, parent.width - 48); text: Session.networkName }
            IconButton {
                objectName: "railNotices"
                anchors.right: parent.right
                iconName: "bell"
                //: Spoken name of a button: opens the list of short notices.
                label: qsTr("Notices")
                onClicked: Router.openNotices()
            }
        }
        Label { width: parent.width; wrapMode: Text.Wrap; text: Session.statusLine; color: Theme.muted; font.pixelSize: Theme.note }
    }
}
