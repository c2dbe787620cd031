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
            //: Onboarding, below the heading.
            text: qsTr("It opens this wallet on this computer. Nobody can reset it for you.")
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
        Row {
            width: parent.width
            spacing: 12
            SecondaryButton {
                id: back
                objectName: "onboardingBack"
                implicitHeight: 48
                //: Button: one step back.
                text: qsTr("Back")
                onClicked: root.flow.back()
            }
            PrimaryButton {
                objectName: "onboardingContinue"
                width: parent.width - back.width - 12
                implicitHeight: 48
                enabled: first.secret.length > 0 && again.secret.length > 0
                //: Button: one step on.
                text: qsTr("Continue")
                onClicked: root.flow.choosePassphrase(first.secret, again.secret)
            }
        }
    }
}
