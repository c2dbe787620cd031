// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Home: the balance, the one field, what was bought last.
FocusScope {
    id: root

    readonly property PayViewModel flow: PayViewModel {
        session: Session
        onLinkFound: url => { field.clear(); Router.buy(url) }
        onInvoiceFound: invoice => { field.clear(); Router.send(invoice) }
    }
    readonly property bool isWide: width >= 800
    readonly property bool isRoomy: width >= 560

    function focusField(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); field.selectAll() }
    function paste(): void { field.text = Clipboard.text(); field.forceActiveFocus(); root.flow.go(field.text) }

    objectName: "payPage"
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Paste)) {
            root.paste()
            event.accepted = true
        }
    }

    DropArea {
        anchors.fill: parent
        onDropped: drop => root.flow.go(drop.hasUrls ? drop.urls[0].toString() : drop.text)
    }
    ScrollPage {
        id: page
        anchors.fill: parent
        widest: 980

        Item {
            width: parent.width
            height: Math.max(main.height, side.visible ? side.height : 0)

            Column {
                id: main
                width: root.isWide ? parent.width - side.width - 32 : parent.width

                Label {
                    //: Above the balance: what can be paid now.
                    text: qsTr("Spendable")
                    color: Theme.muted
                    font.pixelSize: Theme.note
                }
                AmountText {
                    objectName: "balance"
                    number: root.flow.spendable
                    pixelSize: root.isRoomy ? Theme.hero : 46
                    weight: Font.Bold
                }
                Label {
                    width: parent.width
                    text: root.flow.pendingLine !== "" ? root.flow.pendingLine : " "
                    color: Theme.muted
                    font.pixelSize: 14
                }
                Item { width: 1; height: 24 }
                Field {
                    id: field
                    objectName: "payField"
                    width: parent.width
                    isStrong: true
                    focus: true
                    trailing: text !== "" ? go.width - 6 : paste.width - 6
                    placeholderText: root.isRoomy
                        //: In the one field.
                        ? qsTr("Paste or type a link or an invoice")
                        //: In the one field, when there is little room.
                        : qsTr("A link or an invoice")
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
                Item { width: 1; height: 10 }
                Label {
                    width: parent.width
                    visible: root.flow.problem === ""
                    //: Below the one field.
                    text: qsTr("The price is shown before anything is paid.")
                    color: Theme.muted
                    font.pixelSize: Theme.note
                    wrapMode: Text.Wrap
                }
                Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
                Item { width: 1; height: visible ? 24 : 0; visible: started.visible }
                GettingStarted { id: started; width: parent.width; visible: !root.isWide && root.flow.isGettingStarted; flow: root.flow }
                Item { width: 1; height: 28 }
                RecentlyBought { width: parent.width; isGettingStarted: root.flow.isGettingStarted }
            }
            Column {
                id: side
                visible: root.isWide
                anchors.right: parent.right
                width: 300
                spacing: 16
                GettingStarted { width: parent.width; visible: root.flow.isGettingStarted; flow: root.flow }
                ChannelsCard { width: parent.width; visible: root.flow.hasChannel }
            }
        }
    }
}
