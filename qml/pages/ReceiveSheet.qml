// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// An address on the chain, to look at and to scan.
Sheet {
    id: root

    readonly property WalletViewModel flow: WalletViewModel {
        session: Session
        Component.onCompleted: newAddress()
    }

    objectName: "receiveSheet"
    //: Heading of a sheet.
    title: qsTr("Receive coins")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        spacing: 14
        Label { width: parent.width; wrapMode: Text.Wrap; text: root.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 220
            height: 220
            radius: Theme.radiusLarge
            color: "#FFFFFF"
            border.width: 1
            border.color: Theme.line
            QrCode {
                anchors { fill: parent; margins: 10 }
                text: root.flow.address === "" ? "" : "bitcoin:" + root.flow.address
                Accessible.role: Accessible.Graphic
                //: Spoken name of a QR code.
                Accessible.name: qsTr("QR code of the address")
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.flow.address
            font.family: Theme.mono
            font.pixelSize: 14
            wrapMode: Text.WrapAnywhere
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //: Below an address.
            text: qsTr("A new address each time. Coins show when they are in a block.")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        //: Below an address, while there is no connection.
        OfflineNote { width: parent.width; sentence: qsTr("The address is good. Coins sent to it show once there is a connection.") }
        footer: ButtonPair {
            width: parent.width
            quiet.objectName: "receiveClose"
            //: Button: closes the sheet.
            quiet.text: qsTr("Close")
            main.objectName: "receiveCopy"
            main.enabled: root.flow.address !== ""
            main.iconName: "copy"
            //: Button: puts the address on the clipboard.
            main.text: qsTr("Copy the address")
            onQuietClicked: root.close()
            onMainClicked: Clipboard.copy(root.flow.address)
        }
    }
}
