// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What is happening, in words; what is paid stays paid.
FocusScope {
    id: root

    required property PurchaseViewModel flow
    readonly property int stage: flow.state
    readonly property bool isMoving: stage === PurchaseViewModel.Looking || stage === PurchaseViewModel.Paying || stage === PurchaseViewModel.Fetching
    readonly property bool isPaid: stage === PurchaseViewModel.Fetching || stage === PurchaseViewModel.Kept || stage === PurchaseViewModel.Undelivered
    signal done

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 8
        topPadding: 20

        Item {
            width: parent.width
            height: 44
            Rectangle {
                visible: !root.isMoving || root.isPaid
                width: 44
                height: 44
                radius: 22
                color: root.isPaid ? Theme.goodTint : Theme.accentTint
                Icon { anchors.centerIn: parent; name: root.isPaid ? "check" : "close"; color: root.isPaid ? Theme.good : Theme.accent }
            }
            Spinner { visible: root.isMoving; x: root.isPaid ? 60 : 0; anchors.verticalCenter: parent.verticalCenter }
        }
        Item { width: 1; height: 4 }
        Label {
            objectName: "purchaseProgress"
            width: parent.width
            text: root.flow.progress
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label { width: parent.width; text: root.flow.progressDetail; color: Theme.muted; lineHeight: 1.35; wrapMode: Text.Wrap }
        Notice { width: parent.width; text: root.stage === PurchaseViewModel.Undelivered ? root.flow.problem : ""; iconName: "info" }
        Item { width: 1; height: 12 }
        Item {
            width: parent.width
            height: 52
            SecondaryButton {
                id: close
                objectName: "purchaseClose"
                focus: !retry.visible
                width: retry.visible ? implicitWidth : parent.width
                height: parent.height
                //: Button: closes the sheet; what is under way goes on.
                text: qsTr("Close")
                onClicked: root.done()
            }
            PrimaryButton {
                id: retry
                objectName: "purchaseRetry"
                anchors { left: close.right; leftMargin: 12; right: parent.right }
                height: parent.height
                focus: visible
                visible: root.stage === PurchaseViewModel.Undelivered
                enabled: root.flow.canRetry
                //: Button: fetches a paid page again; nothing is paid.
                text: qsTr("Try again, it costs nothing")
                onClicked: root.flow.retry()
            }
        }
    }
}
