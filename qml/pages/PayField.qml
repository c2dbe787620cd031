// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The one field: takes anything that is typed, pasted or dropped, and says below what it cannot take.
FocusScope {
    id: root

    required property PayViewModel flow
    readonly property bool isRoomy: width >= 480

    function focusField(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); field.selectAll() }
    function clear(): void { field.clear() }
    function take(anything: string): void { field.text = root.flow.shown(anything); field.forceActiveFocus(); root.flow.go(anything) }
    function paste(): void { root.take(Clipboard.text()) }
    function drop(dropped: var): void { root.take(dropped.hasUrls ? dropped.urls[0].toString() : dropped.text) }

    implicitHeight: column.implicitHeight
    height: implicitHeight

    Connections {
        target: root.flow
        function onSecretGiven() { field.clear() }
    }
    Column {
        id: column
        width: parent.width
        spacing: 10

        Field {
            id: field
            objectName: "payField"
            width: parent.width
            isStrong: true
            focus: true
            maximumLength: 10000
            trailing: text !== "" ? go.width - 6 : paste.width - 6
            placeholderText: root.isRoomy
                //: In the one field.
                ? qsTr("Paste, type or drop anything to pay")
                //: In the one field, when there is little room.
                : qsTr("Anything to pay")
            onAccepted: root.flow.go(text)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Paste) && text === "") {
                    root.paste()
                    event.accepted = true
                }
            }
            BaseButton {
                id: paste
                objectName: "payPaste"
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                visible: field.text === ""
                leftPadding: 16
                rightPadding: 16
                iconName: "paste"
                foreground: Theme.accent
                fill: down || hovered ? Theme.pressed : Theme.accentTint
                //: Button in the one field: takes what is on the clipboard.
                text: qsTr("Paste")
                onClicked: root.paste()
            }
            PrimaryButton {
                id: go
                objectName: "payGo"
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                visible: field.text !== ""
                enabled: !root.flow.isBusy
                //: Button in the one field: looks at what it costs; pays nothing.
                text: qsTr("Look")
                onClicked: root.flow.go(field.text)
            }
        }
        Label {
            width: parent.width
            visible: root.flow.problem === ""
            //: Below the one field.
            text: qsTr("A page, an invoice, a picture of a code. The price is shown before anything is paid.")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        Notice {
            objectName: "payProblem"
            width: parent.width
            text: root.flow.problem
            iconName: "warning"
            tint: Theme.dangerTint
            mark: Theme.danger
        }
    }
}
