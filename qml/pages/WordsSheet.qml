// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The wallet's words once more: for the passphrase; then two of them are asked back.
Sheet {
    id: root

    readonly property WordsViewModel flow: WordsViewModel { session: Session }
    readonly property bool isAsking: flow.state === WordsViewModel.Asking || flow.state === WordsViewModel.Working
    readonly property bool isChecking: flow.state === WordsViewModel.Checking
    readonly property bool isSaved: flow.state === WordsViewModel.Saved

    objectName: "wordsSheet"
    //: Heading of a sheet.
    title: qsTr("Your twelve words")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        id: content

        function advance(): void {
            switch (root.flow.state) {
            case WordsViewModel.Asking: return root.flow.show(passphrase.secret, card.words)
            case WordsViewModel.Showing: return root.flow.askBack()
            case WordsViewModel.Checking: return root.flow.confirm(card.words, question.first, question.second)
            case WordsViewModel.Saved: return root.close()
            }
        }

        spacing: 14
        Connections {
            target: root.flow
            function onChanged() { if (root.flow.state === WordsViewModel.Asking && root.flow.problem !== "") passphrase.secret.forceActiveFocus() }
        }
        Label { width: parent.width; text: root.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; wrapMode: Text.Wrap }
        Label {
            width: parent.width
            text: root.isSaved
                //: The words were written down rightly.
                ? qsTr("Your note is right. Keep it away from this computer.")
                : root.isChecking
                    //: Above the fields for two of the words.
                    ? qsTr("Two of them, please, so that we both know the note is right.")
                    //: What the twelve words are for.
                    : qsTr("They open the wallet if the passphrase is forgotten. Whoever reads them can take the coins: write them on paper, unseen.")
            color: Theme.muted
            font.pixelSize: 14
            lineHeight: 1.35
            wrapMode: Text.Wrap
        }
        PassphraseField {
            id: passphrase
            objectName: "wordsPassphrase"
            width: parent.width
            visible: root.isAsking
            //: Label of a field.
            label: qsTr("Passphrase")
            onAccepted: content.advance()
            Component.onCompleted: secret.forceActiveFocus()
        }
        WordsCard { id: card; width: parent.width; visible: root.flow.state === WordsViewModel.Showing }
        WordsQuestion {
            id: question
            width: parent.width
            visible: root.isChecking
            firstAsked: root.flow.firstAsked
            secondAsked: root.flow.secondAsked
            onAccepted: content.advance()
        }
        WaitNotice { width: parent.width; visible: text !== "" && root.isAsking }
        Notice { objectName: "wordsProblem"; width: parent.width; text: Session.tryWait.isOver ? root.flow.problem : ""; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        footer: ButtonPair {
            width: parent.width
            quiet.objectName: "wordsAside"
            quiet.visible: !root.isSaved
            quiet.text: root.isChecking
                //: Button: shows the words again.
                ? qsTr("Show them again")
                //: Button: closes the sheet.
                : qsTr("Close")
            main.objectName: "wordsAdvance"
            main.focus: false
            main.enabled: root.flow.state === WordsViewModel.Asking ? passphrase.secret.length > 0 && Session.tryWait.isOver : root.flow.state !== WordsViewModel.Working
            main.text: {
                switch (root.flow.state) {
                //: Button: shows the words.
                case WordsViewModel.Asking: return qsTr("Show the words")
                //: Button while the passphrase is checked.
                case WordsViewModel.Working: return qsTr("One moment…")
                //: Button: the words were written on paper.
                case WordsViewModel.Showing: return qsTr("I have written them down")
                //: Button: compares two words with the note.
                case WordsViewModel.Checking: return qsTr("Check")
                }
                //: Button: closes the sheet, all is done.
                return qsTr("Done")
            }
            onQuietClicked: root.isChecking ? root.flow.showAgain() : root.close()
            onMainClicked: content.advance()
        }
    }
}
