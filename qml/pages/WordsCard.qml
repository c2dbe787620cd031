// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The twelve words on paper. They are painted only; a screen reader gets them when the person asks for that.
Card {
    id: root

    property alias words: shown
    property bool isSpoken: false

    implicitHeight: column.implicitHeight + 36
    height: implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 18 }
        spacing: 8
        SecretWords {
            id: shown
            objectName: "words"
            width: parent.width
            color: Theme.ink
            numberColor: Theme.muted
            font.family: Theme.sans
            font.pixelSize: 16
            font.weight: Font.Medium
            Accessible.role: Accessible.Grouping
            Accessible.name: root.isSpoken
                //: Spoken before the words.
                ? qsTr("Your twelve words")
                //: Spoken instead of the words, which are painted only.
                : qsTr("Twelve words, shown on the screen only. The next button lets a screen reader read them.")

            Repeater {
                model: root.isSpoken && shown.hasWords ? 12 : 0
                Item {
                    id: word
                    required property int index
                    x: word.index < 6 ? 0 : shown.width / 2
                    y: (word.index % 6) * shown.height / 6
                    width: shown.width / 2
                    height: shown.height / 6
                    Accessible.role: Accessible.StaticText
                    //: Spoken: one of the twelve words; %1 is its number.
                    Accessible.name: qsTr("%1: %2").arg(word.index + 1).arg(shown.spokenWord(word.index + 1))
                }
            }
        }
        TextButton {
            objectName: "speakWords"
            anchors { left: parent.left; leftMargin: -10 }
            width: Math.min(implicitWidth, parent.width + 20)
            visible: shown.isReaderOn && !root.isSpoken
            //: Button, while a screen reader runs: exposes the twelve words to it.
            text: qsTr("Let the screen reader read them")
            //: Spoken explanation of that button.
            Accessible.description: qsTr("Other programs of your session can then read them too, until they are no longer shown.")
            onClicked: root.isSpoken = true
        }
    }
}
