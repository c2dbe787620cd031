// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Channels as bars, coins on the chain, receiving.
FocusScope {
    id: root

    readonly property WalletViewModel flow: WalletViewModel { session: Session }
    readonly property ChannelModel channels: ChannelModel { session: Session }
    property string closing: ""

    objectName: "walletPage"

    ScrollPage {
        id: page
        anchors.fill: parent
        spacing: 16
        widest: 640

        Label {
            width: parent.width
            height: 44
            verticalAlignment: Text.AlignVCenter
            //: Heading of the wallet.
            text: qsTr("Wallet")
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        WordsReminder { width: parent.width }
        Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        Card {
            width: parent.width
            height: lightning.height + 48
            Column {
                id: lightning
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
                spacing: 4
                //: Heading: money in channels.
                Label { width: parent.width; text: qsTr("In channels"); color: Theme.muted; font.pixelSize: Theme.note }
                AmountText { anchors.left: parent.left; width: Math.min(parent.width, implicitWidth); number: root.flow.spendable; pixelSize: Theme.amount; weight: Font.DemiBold }
                Label {
                    width: parent.width
                    text: root.flow.arrivingLine !== "" ? root.flow.arrivingLine
                        //: %1 is an amount with unit that can come in over channels.
                        : qsTr("Up to %1 can be received").arg(root.flow.receivable)
                    color: Theme.muted
                    font.pixelSize: Theme.note
                }
                Item { width: 1; height: channelList.count > 0 ? 14 : 4 }
                Repeater {
                    id: channelList
                    model: root.channels
                    ChannelLine {
                        width: lightning.width
                        isAsking: root.closing === channel
                        onCloseAsked: root.closing = channel
                        onKept: root.closing = ""
                        onCloseConfirmed: { root.closing = ""; root.flow.closeChannel(channel) }
                    }
                }
                Label {
                    width: parent.width
                    visible: channelList.count === 0
                    //: Wallet without channels.
                    text: qsTr("A channel is what you pay through. It needs coins on the chain once; then payments take a second.")
                    color: Theme.muted
                    font.pixelSize: 14
                    lineHeight: 1.3
                    wrapMode: Text.Wrap
                }
                Item { width: 1; height: 12 }
                SecondaryButton {
                    objectName: "openChannel"
                    width: parent.width
                    enabled: root.flow.canOpenChannel
                    iconName: "plus"
                    //: Button: opens a sheet.
                    text: qsTr("Open a channel")
                    onClicked: Router.openChannel()
                }
            }
        }
        Card {
            width: parent.width
            height: chain.height + 48
            Column {
                id: chain
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
                spacing: 4
                //: Heading: coins on the chain.
                Label { width: parent.width; text: qsTr("On the chain"); color: Theme.muted; font.pixelSize: Theme.note }
                AmountText { anchors.left: parent.left; width: Math.min(parent.width, implicitWidth); number: root.flow.onChain; pixelSize: Theme.amount; weight: Font.DemiBold }
                Label { width: parent.width; text: root.flow.onChainLine; color: Theme.muted; font.pixelSize: Theme.note; wrapMode: Text.Wrap }
                Item { width: 1; height: 14 }
                Flow {
                    width: parent.width
                    spacing: 12
                    SecondaryButton {
                        objectName: "receiveCoins"
                        width: faucet.visible && parent.width > 380 ? (parent.width - 12) / 2 : parent.width
                        iconName: "arrow-in"
                        //: Button: shows an address.
                        text: qsTr("Receive coins")
                        onClicked: Router.receive()
                    }
                    SecondaryButton {
                        id: faucet
                        objectName: "faucet"
                        width: parent.width > 380 ? (parent.width - 12) / 2 : parent.width
                        visible: Session.isSandbox
                        enabled: root.flow.canGetCoins
                        iconName: "coins"
                        text: root.flow.isBusy
                            //: Button while the faucet works.
                            ? qsTr("One moment…")
                            //: Button in the sandbox: coins that are worth nothing.
                            : qsTr("Practice coins")
                        onClicked: root.flow.getCoins()
                    }
                }
            }
        }
    }
}
