// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The words, shown once; then two of them asked back. In the sandbox they can be skipped.
FocusScope {
    id: root

    required property OnboardingViewModel flow
    readonly property bool isAsking: flow.step === OnboardingViewModel.Check

    implicitHeight: column.implicitHeight
    Component.onCompleted: flow.showWords(words)

    Column {
        id: column
        width: parent.width
        spacing: 16
        Label {
            width: parent.width
            text: root.isAsking
                //: Onboarding, heading: two words are asked back.
                ? qsTr("Two of them, please")
                //: Onboarding, heading above the words.
                : qsTr("Write down these twelve words")
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.isAsking
                //: Onboarding, below the heading.
                ? qsTr("So that we both know the note is right.")
                //: Onboarding, below the heading.
                : qsTr("They open the wallet if the passphrase is forgotten. They are shown once; keep them on paper, away from this computer.")
            color: Theme.muted
            lineHeight: 1.4
            wrapMode: Text.Wrap
        }
        Card {
            width: parent.width
            height: words.implicitHeight + 36
            visible: !root.isAsking
            SecretWords {
                id: words
                objectName: "words"
                anchors { fill: parent; margins: 18 }
                color: Theme.ink
                numberColor: Theme.muted
                font.family: Theme.sans
                font.pixelSize: 16
                font.weight: Font.Medium
                Accessible.role: Accessible.StaticText
                //: Spoken instead of the words, which are painted only.
                Accessible.name: qsTr("Twelve words, shown on the screen only")
            }
        }
        PassphraseField {
            id: first
            objectName: "firstWord"
            width: parent.width
            visible: root.isAsking
            isMasked: false
            //: Label of a field; %1 is the number of the word.
            label: qsTr("Word %1").arg(root.flow.firstAsked)
            onAccepted: second.secret.forceActiveFocus(Qt.TabFocusReason)
            onVisibleChanged: if (visible) secret.forceActiveFocus()
        }
        PassphraseField {
            id: second
            objectName: "secondWord"
            width: parent.width
            visible: root.isAsking
            isMasked: false
            //: Label of a field; %1 is the number of the word.
            label: qsTr("Word %1").arg(root.flow.secondAsked)
            onAccepted: root.flow.confirm(words, first.secret, second.secret)
        }
        Notice { objectName: "onboardingProblem"; width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        PrimaryButton {
            objectName: "wordsContinue"
            width: parent.width
            implicitHeight: 48
            focus: true
            enabled: !root.flow.isBusy
            text: root.isAsking
                //: Button: ends onboarding.
                ? qsTr("Open the wallet")
                //: Button: the words were written on paper.
                : qsTr("I have written them down")
            onClicked: root.isAsking ? root.flow.confirm(words, first.secret, second.secret) : root.flow.askBack()
        }
        TextButton {
            objectName: "wordsSkip"
            width: Math.min(implicitWidth, parent.width)
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.flow.canSkipWords && !root.isAsking
            enabled: !root.flow.isBusy
            //: Button in the sandbox: goes on without writing the words down.
            text: qsTr("Skip, this is only practice")
            onClicked: root.flow.skipWords()
        }
        TextButton {
            objectName: "wordsBack"
            width: Math.min(implicitWidth, parent.width)
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.isAsking
            enabled: !root.flow.isBusy
            //: Button: shows the words again.
            text: qsTr("Show them again")
            onClicked: root.flow.back()
        }
        Spinner { anchors.horizontalCenter: parent.horizontalCenter; visible: root.flow.isBusy }
    }
}
