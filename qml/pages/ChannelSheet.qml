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
    //: Heading of a sheet.
    title: qsTr("Open a channel")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        spacing: 12
        Label { width: parent.width; wrapMode: Text.Wrap; text: root.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold }
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
        Label { width: parent.width; wrapMode: Text.Wrap; text: qsTr("Size in sat"); color: Theme.muted; font.pixelSize: Theme.note }
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
        Label { text: root.flow.openingLine; color: Theme.muted; font.pixelSize: Theme.note; width: parent.width; wrapMode: Text.Wrap }
        //: Label of a field: the other side of the channel.
        Label { width: parent.width; text: qsTr("With"); color: Theme.muted; font.pixelSize: Theme.note }
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
        //: Beside the disabled button of a sheet: why no channel can be opened now.
        OfflineNote { width: parent.width; sentence: qsTr("Opening a channel waits for a connection, so that its transaction is not lost.") }
        footer: ButtonPair {
            width: parent.width
            quiet.objectName: "channelLater"
            //: Button: opens nothing.
            quiet.text: qsTr("Not now")
            main.objectName: "channelConfirm"
            main.focus: false
            main.enabled: !root.flow.isBusy && capacity.text !== "" && !Session.isOffline
            main.text: root.flow.isBusy
                //: Button while a channel is being opened.
                ? qsTr("Opening…")
                //: Button: opens the channel.
                : qsTr("Open the channel")
            onQuietClicked: root.close()
            onMainClicked: root.flow.openChannel(capacity.text, peer.text)
        }
    }
}
