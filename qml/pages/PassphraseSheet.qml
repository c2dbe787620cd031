// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Another passphrase for the open wallet: the old one, the new one twice.
Sheet {
    id: root

    readonly property PassphraseViewModel flow: PassphraseViewModel { session: Session }
    readonly property bool isDone: flow.state === PassphraseViewModel.Changed

    objectName: "passphraseSheet"
    //: Heading of a sheet.
    title: qsTr("Change the passphrase")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        id: content

        function advance(): void { root.isDone ? root.close() : root.flow.change(old.secret, fresh.secret, again.secret) }

        spacing: 14
        Connections { target: root.flow; function onRefused() { (old.secret.length > 0 ? fresh : old).secret.forceActiveFocus() } }
        Label { width: parent.width; text: root.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; wrapMode: Text.Wrap }
        Label {
            width: parent.width
            text: root.isDone
                //: The passphrase was changed.
                ? qsTr("Done. From now on the new passphrase opens the wallet; the old one does not. Your twelve words are the same as before.")
                //: What changing the passphrase does.
                : qsTr("The new passphrase takes the place of the old one, at once. Your twelve words stay the same, and the files keep their keys: only their lock is made anew.")
            color: Theme.muted
            font.pixelSize: 14
            lineHeight: 1.35
            wrapMode: Text.Wrap
        }
        PassphraseField {
            id: old
            objectName: "oldPassphrase"
            width: parent.width
            visible: !root.isDone
            //: Label of a field.
            label: qsTr("Your current passphrase")
            onAccepted: fresh.secret.forceActiveFocus(Qt.TabFocusReason)
            Component.onCompleted: secret.forceActiveFocus()
        }
        Column {
            width: parent.width
            spacing: 6
            visible: !root.isDone
            PassphraseField {
                id: fresh
                objectName: "newPassphrase"
                width: parent.width
                //: Label of a field.
                label: qsTr("The new passphrase")
                onAccepted: again.secret.forceActiveFocus(Qt.TabFocusReason)
            }
            Label { objectName: "strength"; width: parent.width; visible: text !== ""; text: fresh.secret.length > 0 ? root.flow.strengthLine(fresh.secret) : ""; color: Theme.muted; font.pixelSize: Theme.note; wrapMode: Text.Wrap }
        }
        PassphraseField {
            id: again
            objectName: "newPassphraseAgain"
            width: parent.width
            visible: !root.isDone
            //: Label of a field: the new passphrase a second time.
            label: qsTr("Repeat the new passphrase")
            onAccepted: content.advance()
        }
        Notice { objectName: "passphraseProblem"; width: parent.width; text: Session.tryWait.isOver ? root.flow.problem : ""; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        WaitNotice { width: parent.width }
        footer: ButtonPair {
            width: parent.width
            quiet.objectName: "passphraseClose"
            quiet.visible: !root.isDone
            //: Button: closes the sheet.
            quiet.text: qsTr("Close")
            main.objectName: "passphraseAdvance"
            main.focus: root.isDone
            main.enabled: root.isDone || (root.flow.state === PassphraseViewModel.Asking && Session.tryWait.isOver
                && old.secret.length > 0 && fresh.secret.length > 0 && again.secret.length > 0)
            main.text: {
                switch (root.flow.state) {
                //: Button: changes the passphrase.
                case PassphraseViewModel.Asking: return qsTr("Change it")
                //: Button while the passphrase is checked.
                case PassphraseViewModel.Working: return qsTr("One moment…")
                }
                //: Button: closes the sheet, all is done.
                return qsTr("Done")
            }
            onQuietClicked: root.close()
            onMainClicked: content.advance()
        }
    }
}
