// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The passphrase once more, where something large or weighty is about to be done.
Column {
    id: root

    property alias secret: field.secret
    property string reason
    property string problem
    readonly property bool isReady: field.secret.length > 0 && Session.tryWait.isOver
    property bool isAnswered: true ///< False while the core looks at a passphrase; then the next one can be typed.
    signal accepted

    function askAgain(): void { if (visible) field.secret.forceActiveFocus(Qt.TabFocusReason) }

    onIsAnsweredChanged: if (isAnswered) Qt.callLater(root.askAgain) // once the refusal has taken its place above

    spacing: 10
    PassphraseField {
        id: field
        objectName: root.objectName + "Field"
        width: parent.width
        label: root.reason
        onAccepted: if (root.isReady) root.accepted()
    }
    Notice { objectName: root.objectName + "Problem"; width: parent.width; text: Session.tryWait.isOver ? root.problem : ""; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
    WaitNotice { width: parent.width }
}
