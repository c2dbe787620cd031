// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The one field: takes anything that is typed, pasted or dropped, and says below what it cannot take.
FocusScope {
    id: root

    required property PayViewModel flow
    readonly property ScanViewModel scan: ScanViewModel {
        session: Session
        onFound: text => { Router.closeSheet(); root.take(text) }
        onAttentionNeeded: if (state === ScanViewModel.Choosing || state === ScanViewModel.Aiming) Router.scan()
    }
    readonly property bool isRoomy: width >= 480
    readonly property string problem: scan.problem !== "" ? scan.problem : flow.problem

    function focusField(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); field.selectAll() }
    function clear(): void { field.clear() }
    function go(anything: string): void { root.scan.cancel(); root.flow.go(anything) }
    function take(anything: string): void { field.text = root.flow.shown(anything); field.forceActiveFocus(); root.go(anything) }
    function paste(): void { root.scan.readClipboard() }
    function drop(dropped: var): void {
        const picture = dropped.formats.find(format => format.startsWith("image/"))
        if (dropped.hasUrls && dropped.urls[0].toString().startsWith("file:"))
            root.scan.readFile(dropped.urls[0])
        else if (!dropped.hasUrls && !dropped.hasText && picture)
            root.scan.readBytes(dropped.getDataAsArrayBuffer(picture))
        else
            root.take(dropped.hasUrls ? dropped.urls[0].toString() : dropped.text)
    }

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
            trailing: text !== "" ? go.width + 4 : buttons.width + 4
            placeholderText: root.isRoomy
                //: In the one field.
                ? qsTr("Paste, type or drop anything to pay")
                //: In the one field, when there is little room.
                : qsTr("Anything to pay")
            onAccepted: root.go(text)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Paste) && text === "") {
                    root.paste()
                    event.accepted = true
                }
            }
            Row {
                id: buttons
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                visible: field.text === ""
                spacing: 4
                IconButton {
                    objectName: "payPaste"
                    visible: root.isRoomy
                    iconName: "paste"
                    //: Button in the one field: takes what is on the clipboard.
                    label: qsTr("Paste")
                    onClicked: root.paste()
                }
                BaseButton {
                    objectName: "payScan"
                    leftPadding: 16
                    rightPadding: 16
                    iconName: "scan"
                    foreground: Theme.accent
                    fill: down || hovered ? Theme.pressed : Theme.accentTint
                    //: Button in the one field: takes a code from a picture, the screen or the camera.
                    text: qsTr("Scan")
                    onClicked: Router.scan()
                }
            }
            PrimaryButton {
                id: go
                objectName: "payGo"
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                visible: field.text !== ""
                enabled: !root.flow.isBusy
                //: Button in the one field: looks at what it costs; pays nothing.
                text: qsTr("Look")
                onClicked: root.go(field.text)
            }
        }
        Label {
            width: parent.width
            visible: root.problem === ""
            text: root.scan.state === ScanViewModel.Reading
                //: Below the one field: a picture is being searched for codes.
                ? qsTr("Looking for codes in the picture…")
                //: Below the one field.
                : qsTr("A page, an invoice, a picture of a code. The price is shown before anything is paid.")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        Notice {
            objectName: "payProblem"
            width: parent.width
            text: root.problem
            iconName: "warning"
            tint: Theme.dangerTint
            mark: Theme.danger
        }
    }
    SheetLoader {
        id: loader
        sheet: Router.ScanSheet
        Component.onCompleted: loader.setSource("ScanSheet.qml", { scan: root.scan })
    }
}
