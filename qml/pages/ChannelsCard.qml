// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The channels in short, beside the Pay page.
Card {
    id: root

    readonly property ChannelModel channels: ChannelModel { session: Session }

    implicitHeight: column.implicitHeight + 32
    height: implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 20 }
        spacing: 16
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            //: Heading: the channels in short.
            text: qsTr("Channels")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.channels
            Column {
                id: line
                required property string name
                required property string ours
                required property string theirs
                required property string stateText
                required property real share
                required property bool isUsable
                width: column.width
                spacing: 7
                Item {
                    width: parent.width
                    height: Math.max(18, note.implicitHeight)
                    Label { anchors { left: parent.left; right: note.left; rightMargin: 8 } isForeign: true; text: line.name; font.pixelSize: 14; font.weight: Font.Medium }
                    Label { id: note; anchors.right: parent.right; width: Math.min(implicitWidth, parent.width * 0.6); wrapMode: Text.Wrap; text: line.isUsable ? line.ours : line.stateText; color: Theme.muted; font.pixelSize: Theme.note }
                }
                ChannelBar { width: parent.width; height: 8; share: line.share; isActive: line.isUsable }
            }
        }
        TextButton {
            objectName: "channelsWallet"
            anchors { left: parent.left; leftMargin: -10 }
            //: Link to the wallet.
            text: qsTr("Wallet")
            onClicked: Router.go(Router.Wallet)
        }
    }
}
