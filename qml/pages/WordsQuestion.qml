// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Two of the twelve words, asked back by their numbers.
Column {
    id: root

    required property int firstAsked
    required property int secondAsked
    readonly property SecretField first: firstField.secret
    readonly property SecretField second: secondField.secret
    signal accepted

    spacing: 16
    onVisibleChanged: if (visible) first.forceActiveFocus()

    PassphraseField {
        id: firstField
        objectName: "firstWord"
        width: parent.width
        isMasked: false
        //: Label of a field; %1 is the number of the word.
        label: qsTr("Word %1").arg(root.firstAsked)
        onAccepted: root.second.forceActiveFocus(Qt.TabFocusReason)
    }
    PassphraseField {
        id: secondField
        objectName: "secondWord"
        width: parent.width
        isMasked: false
        //: Label of a field; %1 is the number of the word.
        label: qsTr("Word %1").arg(root.secondAsked)
        onAccepted: root.accepted()
    }
}
