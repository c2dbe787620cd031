// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Settings: how the wallet is protected, and when the passphrase is asked for.
SettingsCard {
    id: root

    required property SettingsViewModel flow

    //: Settings: heading of a group.
    title: qsTr("Security")

    Label { width: parent.width; text: root.flow.keychainLine; color: Theme.muted; font.pixelSize: 14; lineHeight: 1.3; wrapMode: Text.Wrap }
    SecondaryButton {
        objectName: "changePassphrase"
        width: parent.width
        //: Button: opens a sheet with fields for the old and the new passphrase.
        text: qsTr("Change the passphrase")
        onClicked: Router.changePassphrase()
    }
    SecondaryButton {
        objectName: "showWords"
        width: parent.width
        //: Button: opens a sheet that shows the twelve words.
        text: qsTr("Show the twelve words")
        onClicked: Router.showWords()
    }
    //: Settings: label of a choice: after how many minutes without a person the wallet locks itself.
    Label { width: parent.width; topPadding: 4; text: qsTr("Lock when nobody is here"); font.pixelSize: 14; wrapMode: Text.Wrap }
    Choice {
        objectName: "idleLock"
        width: parent.width
        //: Settings: a choice among times: the wallet never locks itself.
        options: root.flow.idleChoices.map(minutes => minutes === 0 ? qsTr("Never")
            //: Settings: a choice among times; %1 is a number of minutes.
            : qsTr("%1 min").arg(minutes))
        //: Spoken name of a choice.
        label: qsTr("Lock when nobody is here")
        current: root.flow.idleChoices.indexOf(root.flow.idleMinutes)
        onChosen: index => root.flow.idleMinutes = root.flow.idleChoices[index]
    }
    Label {
        width: parent.width
        //: Settings, below the choice of the time until the wallet locks itself.
        text: qsTr("While it is locked the node rests: nothing can be paid or received, and Library and Activity stay closed. A payment that is under way is waited for first.")
        color: Theme.muted
        font.pixelSize: Theme.note
        lineHeight: 1.25
        wrapMode: Text.Wrap
    }
    //: Settings: label of a choice: payments of at least this amount want the passphrase again.
    Label { width: parent.width; topPadding: 4; text: qsTr("Ask for the passphrase again from"); font.pixelSize: 14; wrapMode: Text.Wrap }
    Choice {
        objectName: "askAbove"
        width: parent.width
        //: Settings: a choice among amounts: the passphrase is never asked for again.
        options: root.flow.askChoices.map(sat => sat === 0 ? qsTr("Never")
            //: Settings: a choice among amounts; %1 is a number.
            : qsTr("%1 sat").arg(root.flow.amountWords(sat)))
        //: Spoken name of a choice.
        label: qsTr("Ask for the passphrase again from")
        current: root.flow.askChoices.indexOf(root.flow.askAbove)
        onChosen: index => root.flow.setAskAbove(root.flow.askChoices[index])
    }
    Column {
        width: parent.width
        spacing: 10
        visible: root.flow.needsPassphrase
        onVisibleChanged: if (visible) proof.secret.forceActiveFocus()
        ProofField {
            id: proof
            objectName: "askAboveProof"
            width: parent.width
            //: Settings: label of a passphrase field, after a choice that protects less than before.
            reason: qsTr("Your passphrase, because this protects less than before")
            problem: root.flow.problem
            onAccepted: root.flow.confirmAskAbove(proof.secret)
        }
        ButtonPair {
            width: parent.width
            quiet.objectName: "askAboveLeave"
            //: Button: leaves a setting as it is.
            quiet.text: qsTr("Leave it")
            main.objectName: "askAboveConfirm"
            main.focus: false
            main.enabled: proof.isReady
            //: Button: changes a setting.
            main.text: qsTr("Change it")
            onQuietClicked: { proof.secret.clear(); root.flow.giveUpAskAbove() }
            onMainClicked: root.flow.confirmAskAbove(proof.secret)
        }
    }
    SecondaryButton {
        objectName: "lockNow"
        width: parent.width
        iconName: "lock"
        //: Button: closes the wallet until the passphrase is given again.
        text: qsTr("Lock now")
        onClicked: root.flow.lock()
    }
}
