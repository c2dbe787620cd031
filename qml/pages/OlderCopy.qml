// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// An older copy of the files was refused: why, where they lie, and what can still be done with it.
Column {
    id: root

    objectName: "olderCopy"
    spacing: 16

    Label {
        width: parent.width
        //: An older copy of the wallet's files was refused: why.
        text: qsTr("No money has moved, and nothing was changed. Satchel did not connect: the other side of your channels knows a newer state, and starting from an older one can cost the money in them.")
        color: Theme.muted
        lineHeight: 1.4
        wrapMode: Text.Wrap
    }
    //: Label of a path: where the files of the wallet lie.
    Fact { objectName: "walletFolder"; width: parent.width; isCode: true; label: qsTr("Folder of this wallet"); value: Session.folder }
    PrimaryButton {
        objectName: "tryAgain"
        width: parent.width
        implicitHeight: 52
        focus: root.visible
        //: Button: the newest files were put back; leads to the passphrase.
        text: qsTr("Try again")
        onClicked: Session.lock()
    }
    SecondaryButton {
        objectName: "openToRead"
        width: parent.width
        implicitHeight: 52
        //: Button: an older copy of the wallet is opened without a connection.
        text: qsTr("Open it to read")
        onClicked: Session.openToRead()
    }
    Label {
        width: parent.width
        //: Below the button "Open it to read".
        text: qsTr("Shows the library, activity and your words, without a connection. The files stay as they are.")
        color: Theme.muted
        font.pixelSize: Theme.note
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        //: Last words about an older copy of the wallet: what Satchel cannot do.
        text: qsTr("If the newest copy is gone for good, there is no safe way to pay with this one, so Satchel offers none. It cannot notice when a whole home folder is put back: never do that with a wallet.")
        color: Theme.muted
        font.pixelSize: Theme.note
        wrapMode: Text.Wrap
    }
    TextButton {
        objectName: "setAside"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        visible: Session.canStartOver
        //: Button: a sandbox wallet is set aside (its files are kept) and a new one begun.
        text: qsTr("Set it aside and begin anew")
        onClicked: Session.startOver()
    }
}
