// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// A passphrase, twice.
FocusScope {
    id: root

    required property OnboardingViewModel flow

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 16
        Label {
            width: parent.width
            //: Onboarding, heading.
            text: qsTr("Choose a passphrase")
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.flow.showsWordsLater
                //: Onboarding in the sandbox, below the heading. "Wallet" is the place of that name.
                ? qsTr("It opens this wallet on this computer. Nobody can reset it for you; the twelve words that can replace it wait for you under Wallet.")
                //: Onboarding, below the heading.
                : qsTr("It opens this wallet on this computer. Nobody can reset it for you.")
            color: Theme.muted
            lineHeight: 1.4
            wrapMode: Text.Wrap
        }
        PassphraseField {
            id: first
            objectName: "passphrase"
            width: parent.width
            focus: true
            //: Label of a field.
            label: qsTr("Passphrase")
            onAccepted: again.secret.forceActiveFocus(Qt.TabFocusReason)
            Component.onCompleted: secret.forceActiveFocus()
        }
        PassphraseField {
            id: again
            objectName: "passphraseAgain"
            width: parent.width
            //: Label of a field: the passphrase a second time.
            label: qsTr("Once more")
            onAccepted: root.flow.choosePassphrase(first.secret, again.secret)
        }
        Label { width: parent.width; text: root.flow.keychainLine; color: Theme.muted; font.pixelSize: Theme.note; wrapMode: Text.Wrap; lineHeight: 1.3 }
        Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        ButtonPair {
            width: parent.width
            quiet.objectName: "onboardingBack"
            //: Button: one step back.
            quiet.text: qsTr("Back")
            quiet.enabled: !root.flow.isBusy
            main.objectName: "onboardingContinue"
            main.focus: false
            main.enabled: !root.flow.isBusy && first.secret.length > 0 && again.secret.length > 0
            main.text: root.flow.showsWordsLater
                //: Button: makes the wallet with this passphrase.
                ? qsTr("Make the wallet")
                //: Button: one step on.
                : qsTr("Continue")
            onQuietClicked: root.flow.back()
            onMainClicked: root.flow.choosePassphrase(first.secret, again.secret)
        }
        Spinner { anchors.horizontalCenter: parent.horizontalCenter; visible: root.flow.isBusy }
    }
}
