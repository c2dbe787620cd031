// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
// Components that a Loader makes cannot be bound to this file, so that what they use of it looks unqualified.
// qmllint disable unqualified
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// From nothing to a wallet, in three steps; in the sandbox the words can wait.
Frame {
    id: root

    readonly property OnboardingViewModel flow: OnboardingViewModel { session: Session }
    readonly property int shownStep: Math.min(flow.step, OnboardingViewModel.Words)

    objectName: "onboardingPage"

    Row {
        anchors.left: parent.left
        visible: root.flow.step !== OnboardingViewModel.Welcome && !root.flow.showsWordsLater
        spacing: 6
        Repeater {
            model: 3
            Rectangle {
                required property int index
                width: index === root.shownStep ? 28 : 12
                height: 6
                radius: 3
                color: index <= root.shownStep ? Theme.accent : Theme.strongLine
                Behavior on width { NumberAnimation { duration: Theme.motion } }
            }
        }
    }
    Loader {
        width: parent.width
        focus: true
        sourceComponent: [welcome, passphrase, words, words][root.flow.step]
        onLoaded: item.forceActiveFocus()
    }

    Component { id: welcome; WelcomeStep { flow: root.flow } }
    Component { id: passphrase; PassphraseStep { flow: root.flow } }
    Component { id: words; WordsStep { flow: root.flow } }
}
