// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Opens a channel: how much, and to whom.
Sheet {
    id: root

    readonly property WalletViewModel flow: WalletViewModel {
        session: Session
        onChannelOpened: root.close()
    }

    objectName: "channelSheet"
    visible: true
    onClosed: Router.closeSheet()

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Column {
            id: column
            width: parent.width
            spacing: 12
            //: Heading of a sheet.
            Label { text: qsTr("Open a channel"); font.pixelSize: Theme.title; font.weight: Font.DemiBold }
            Label {
                width: parent.width
                //: What opening a channel means.
                text: qsTr("These coins move from the chain into the channel. They stay yours; when the channel closes, your side comes back.")
                color: Theme.muted
                font.pixelSize: 14
                lineHeight: 1.35
                wrapMode: Text.Wrap
            }
            //: Label of a field: an amount.
            Label { text: qsTr("Size in sat"); color: Theme.muted; font.pixelSize: Theme.note }
            Field {
                id: capacity
                objectName: "capacity"
                width: parent.width
                focus: true
                text: root.flow.suggestedCapacity
                inputMethodHints: Qt.ImhDigitsOnly
                //: Spoken name of a field.
                Accessible.name: qsTr("Size in sat")
                onAccepted: root.flow.openChannel(text, peer.text)
            }
            Label { text: root.flow.onChainLine; color: Theme.muted; font.pixelSize: Theme.note; width: parent.width; wrapMode: Text.Wrap }
            //: Label of a field: the other side of the channel.
            Label { text: qsTr("With"); color: Theme.muted; font.pixelSize: Theme.note }
            Field {
                id: peer
                objectName: "peer"
                width: parent.width
                placeholderText: Session.isSandbox
                    //: In the field for the other side of a channel.
                    ? qsTr("The sandbox's hub")
                    //: In the field for the other side of a channel: form of an address.
                    : qsTr("node id@host:port")
                onAccepted: root.flow.openChannel(capacity.text, text)
            }
            Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
            Item { width: 1; height: 4 }
            Item {
                width: parent.width
                height: 52
                SecondaryButton {
                    id: later
                    objectName: "channelLater"
                    height: parent.height
                    //: Button: opens nothing.
                    text: qsTr("Not now")
                    onClicked: root.close()
                }
                PrimaryButton {
                    objectName: "channelConfirm"
                    anchors { left: later.right; leftMargin: 12; right: parent.right }
                    height: parent.height
                    enabled: !root.flow.isBusy && capacity.text !== ""
                    text: root.flow.isBusy
                        //: Button while a channel is being opened.
                        ? qsTr("Opening…")
                        //: Button: opens the channel.
                        : qsTr("Open the channel")
                    onClicked: root.flow.openChannel(capacity.text, peer.text)
                }
            }
        }
    }
}
