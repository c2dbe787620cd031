// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What this is, and the way in.
FocusScope {
    id: root

    required property OnboardingViewModel flow

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 16
        Icon { anchors.left: parent.left; name: "mark"; width: 76; height: 76 }
        Item { width: 1; height: 4 }
        Label {
            width: parent.width
            //: Onboarding, first line.
            text: qsTr("The purse for the metered web")
            font.pixelSize: Theme.amount
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            lineHeight: 1.1
        }
        Label {
            width: parent.width
            //: Onboarding, what the program does.
            text: qsTr("Pay a few sat for one article instead of a subscription, and keep what you bought. Your keys stay on this computer.")
            color: Theme.muted
            font.pixelSize: 16
            lineHeight: 1.4
            wrapMode: Text.Wrap
        }
        Notice {
            width: parent.width
            //: Onboarding in the sandbox.
            text: Session.isSandbox ? qsTr("You are in the sandbox: a small Lightning network on this computer, with coins that are worth nothing. Try everything.") : ""
        }
        Item { width: 1; height: 4 }
        PrimaryButton {
            objectName: "onboardingBegin"
            width: parent.width
            implicitHeight: 52
            focus: true
            text: Session.isSandbox
                //: Button in the sandbox: begins making a wallet of practice coins.
                ? qsTr("Try it")
                //: Button: begins making a wallet.
                : qsTr("Make a wallet")
            onClicked: root.flow.begin()
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: Session.isStartingUp
            text: Session.stepLine
            color: Theme.muted
            font.pixelSize: Theme.note
        }
    }
}
