// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Says that the words were not written down yet, and leads to them.
Card {
    id: root

    visible: !Session.preferences.hasSavedWords
    implicitHeight: visible ? column.implicitHeight + 48 : 0
    height: implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
        spacing: 12
        Label {
            width: parent.width
            //: Heading: a reminder in the wallet.
            text: qsTr("Your twelve words are not written down")
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            text: Session.isSandbox
                //: Below the reminder, in the sandbox.
                ? qsTr("Without them a forgotten passphrase cannot be mended. In the sandbox nothing is lost with it; it is good practice all the same.")
                //: Below the reminder, where the coins are real.
                : qsTr("Without them a forgotten passphrase cannot be mended, and the coins are gone.")
            color: Theme.muted
            font.pixelSize: 14
            lineHeight: 1.3
            wrapMode: Text.Wrap
        }
        SecondaryButton {
            objectName: "remindedWords"
            width: parent.width
            //: Button: opens a sheet that shows the twelve words.
            text: qsTr("Show the words")
            onClicked: Router.showWords()
        }
    }
}
