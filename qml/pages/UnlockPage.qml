// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Opens a locked wallet.
Frame {
    id: root

    readonly property UnlockViewModel flow: UnlockViewModel { session: Session }
    readonly property bool isWorking: flow.state === UnlockViewModel.Working

    function focusField(): void { (flow.usesWords ? words : passphrase).secret.forceActiveFocus() }
    function submit(): void {
        root.flow.usesWords ? root.flow.unlockWithWords(words.secret, fresh.secret) : root.flow.unlock(passphrase.secret)
    }

    objectName: "unlockPage"
    onActiveFocusChanged: if (activeFocus) focusField()
    Connections { target: root.flow; function onRefused() { root.focusField() } }

    Icon { anchors.left: parent.left; name: "mark"; width: 64; height: 64 }
    Label {
        width: parent.width
        text: root.flow.usesWords
            //: Unlock, heading: with the twelve words.
            ? qsTr("Open with your words")
            //: Unlock, heading.
            : qsTr("Welcome back")
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        //: Unlock, below the heading: what is not possible meanwhile.
        text: qsTr("The wallet is locked: until you open it nothing can be paid or received.")
        color: Theme.muted
        font.pixelSize: 14
        lineHeight: 1.3
        wrapMode: Text.Wrap
    }
    Notice {
        objectName: "unlockRestarted"
        width: parent.width
        iconName: "warning"
        text: CoreRestart.isRecent
            //: Unlock: the part that holds the keys ended by itself and was started again; the window stayed.
            ? qsTr("The part of Satchel that keeps your keys stopped unexpectedly and was started again. What was being paid is looked up when you open the wallet; nothing is paid twice.")
            : ""
    }
    PassphraseField {
        id: passphrase
        objectName: "unlockPassphrase"
        width: parent.width
        visible: !root.flow.usesWords
        //: Label of a field.
        label: qsTr("Passphrase")
        onAccepted: root.submit()
        Component.onCompleted: secret.forceActiveFocus()
    }
    PassphraseField {
        id: words
        objectName: "unlockWords"
        width: parent.width
        visible: root.flow.usesWords
        isMasked: false
        //: Label of a field for the twelve words.
        label: qsTr("Your twelve words, with spaces between them")
        onAccepted: fresh.secret.forceActiveFocus(Qt.TabFocusReason)
        onVisibleChanged: if (visible) secret.forceActiveFocus()
    }
    PassphraseField {
        id: fresh
        objectName: "unlockNewPassphrase"
        width: parent.width
        visible: root.flow.usesWords
        //: Label of a field: replaces a forgotten passphrase.
        label: qsTr("A new passphrase")
        onAccepted: root.submit()
    }
    WaitNotice { width: parent.width }
    Notice { objectName: "unlockProblem"; width: parent.width; text: Session.tryWait.isOver ? root.flow.problem : ""; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
    Notice {
        objectName: "unlockOffline"
        width: parent.width
        iconName: "globe"
        //: Unlock: the wallet will open without connecting to anything.
        text: Session.isOfflineByChoice ? qsTr("Opens without a connection: to read, not to pay.") : ""
    }
    PrimaryButton {
        objectName: "unlockConfirm"
        width: parent.width
        implicitHeight: 52
        enabled: !root.isWorking && Session.tryWait.isOver && (root.flow.usesWords ? words.secret.length > 0 && fresh.secret.length > 0 : passphrase.secret.length > 0)
        text: root.isWorking
            //: Button while the passphrase is checked.
            ? qsTr("Opening…")
            //: Button: unlocks the wallet.
            : qsTr("Unlock")
        onClicked: root.submit()
    }
    TextButton {
        objectName: "unlockOtherWay"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        enabled: !root.isWorking
        text: root.flow.usesWords
            //: Button: back to the passphrase.
            ? qsTr("Use the passphrase")
            //: Button: another way in.
            : qsTr("Forgotten? Use your twelve words")
        onClicked: root.flow.useWords(!root.flow.usesWords)
    }
    TextButton {
        objectName: "unlockOfflineChoice"
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: !root.isWorking
        text: Session.isOfflineByChoice
            //: Button on the unlock page: the wallet will connect after all.
            ? qsTr("Open with a connection")
            //: Button on the unlock page: the wallet opens without connecting to anything.
            : qsTr("Open without a connection")
        onClicked: Session.isOfflineByChoice ? Session.goOnline() : Session.workOffline()
    }
}
