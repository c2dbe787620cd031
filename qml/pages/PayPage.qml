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
        onChannelReady: if (Router.place === Router.Pay && Router.sheet === Router.NoSheet) visitShop()
        onInvoiceFound: invoice => { field.clear(); Router.send(invoice) }
    }
    readonly property bool isWide: width >= 800
    readonly property bool isRoomy: width >= 560
    property bool hasBell: false ///< The window has no rail, where it would stand.

    function focusField(): void { field.focusField() }
    function paste(): void { field.paste() }
    function claim(): void {
        const anything = Router.claim()
        if (anything !== "")
            field.take(anything)
    }

    objectName: "payPage"
    Component.onCompleted: root.claim()

    Connections {
        target: Router
        function onTaken() { root.claim() }
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => field.drop(drop)
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
                anchors.left: parent.left
                width: root.isWide ? parent.width - side.width - 32 : parent.width

                Item {
                    width: parent.width
                    height: root.hasBell ? 12 : 0
                    visible: root.hasBell
                    IconButton {
                        objectName: "payNotices"
                        anchors { right: parent.right; rightMargin: -12; top: parent.top; topMargin: -12 }
                        iconName: "bell"
                        //: Spoken name of a button: opens the list of short notices.
                        label: qsTr("Notices")
                        onClicked: Router.openNotices()
                    }
                }
                Label {
                    anchors.left: parent.left
                    width: parent.width - 48
                    //: Above the balance: what can be paid now.
                    text: qsTr("Spendable")
                    color: Theme.muted
                    font.pixelSize: Theme.note
                }
                AmountText {
                    objectName: "balance"
                    anchors.left: parent.left
                    width: Math.min(parent.width, implicitWidth)
                    number: root.flow.spendable
                    worth: root.flow.worth.spoken
                    pixelSize: root.isRoomy ? Theme.hero : 46
                    weight: Font.Bold
                }
                WorthText { objectName: "balanceWorth"; text: root.flow.worth.text; bottomPadding: 2 }
                Label {
                    width: parent.width
                    visible: text !== "" || root.flow.worth.text === ""
                    wrapMode: Text.Wrap
                    text: root.flow.pendingLine !== "" || root.flow.worth.text !== "" ? root.flow.pendingLine : " "
                    color: Theme.muted
                    font.pixelSize: 14
                }
                Item { width: 1; height: 24 }
                PayField { id: field; width: parent.width; focus: true; flow: root.flow }
                Item { width: 1; height: visible ? 24 : 0; visible: started.visible }
                GettingStarted { id: started; width: parent.width; visible: !root.isWide && root.flow.isGettingStarted; flow: root.flow }
                Item { width: 1; height: 28 }
                RecentlyBought { width: parent.width; isGettingStarted: root.flow.isGettingStarted && !root.isWide }
                Item { width: 1; height: visible ? 24 : 0; visible: week.visible }
                WeekCard { id: week; width: parent.width; visible: !root.isWide && root.flow.hasArticle }
            }
            Column {
                id: side
                visible: root.isWide
                anchors.right: parent.right
                width: 300
                spacing: 16
                GettingStarted { width: parent.width; visible: root.flow.isGettingStarted; flow: root.flow }
                WeekCard { width: parent.width; visible: root.flow.hasArticle }
                ChannelsCard { width: parent.width; visible: root.flow.hasChannel }
            }
        }
    }
}
