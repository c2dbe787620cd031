// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The last run died while an article was open: said once, with a way back to it.
Rectangle {
    id: root

    required property LastSpot lastSpot

    visible: lastSpot.isAfterCrash
    height: visible ? column.height + 24 : 0
    color: Theme.accentTint

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; leftMargin: 20; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: 4

        Label {
            objectName: "crashNotice"
            width: parent.width
            //: Banner after the window died with a bought page open.
            text: qsTr("The window closed unexpectedly while this page was open. Nothing was lost; the wallet went on.")
            font.pixelSize: 14
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Row {
            spacing: 8
            TextButton {
                objectName: "crashOpenAgain"
                //: Button: opens the page that was open when the window died.
                text: qsTr("Open it again")
                onClicked: root.lastSpot.openAgain()
            }
            TextButton {
                objectName: "crashDismiss"
                //: Button: puts the banner away.
                text: qsTr("Not now")
                onClicked: root.lastSpot.dismiss()
            }
        }
    }
}
