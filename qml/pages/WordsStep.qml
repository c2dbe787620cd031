// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The words; then two of them asked back.
FocusScope {
    id: root

    required property OnboardingViewModel flow
    readonly property bool isAsking: flow.step === OnboardingViewModel.Check

    implicitHeight: column.implicitHeight
    Component.onCompleted: flow.showWords(card.words)

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
                : qsTr("They open the wallet if the passphrase is forgotten. Keep them on paper, away from this computer.")
            color: Theme.muted
            lineHeight: 1.4
            wrapMode: Text.Wrap
        }
        WordsCard { id: card; width: parent.width; visible: !root.isAsking }
        WordsQuestion {
            id: question
            width: parent.width
            visible: root.isAsking
            firstAsked: root.flow.firstAsked
            secondAsked: root.flow.secondAsked
            onAccepted: root.flow.confirm(card.words, question.first, question.second)
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
            onClicked: root.isAsking ? root.flow.confirm(card.words, question.first, question.second) : root.flow.askBack()
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
