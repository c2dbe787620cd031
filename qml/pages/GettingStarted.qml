// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The first steps in the sandbox; each ticks itself off.
Card {
    id: root

    required property PayViewModel flow

    property bool wasAsked: false

    /// Nobody went elsewhere with the focus since the button was pressed and went away.
    function hasLostFocus(): bool {
        const at = root.Window.activeFocusItem
        return at === null || !at.visible || at === root || at.activeFocusOnTab === false
    }

    implicitHeight: column.implicitHeight + 40
    height: implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 20 }
        spacing: 14

        Label {
            width: parent.width
            wrapMode: Text.Wrap
            //: Heading of the first steps.
            text: qsTr("Getting started")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Column {
            width: parent.width
            spacing: 10
            //: First step in the sandbox.
            StepLine { width: parent.width; number: 1; text: qsTr("Get practice coins"); isDone: root.flow.hasCoins; isCurrent: !root.flow.hasCoins }
            //: Second step in the sandbox.
            StepLine { width: parent.width; number: 2; text: qsTr("Open a channel to pay through"); isDone: root.flow.hasChannel; isCurrent: root.flow.hasCoins && !root.flow.hasChannel }
            //: Third step in the sandbox.
            StepLine { width: parent.width; number: 3; text: qsTr("Buy your first article"); isDone: root.flow.hasArticle; isCurrent: root.flow.hasChannel && !root.flow.hasArticle }
        }
        Row {
            width: parent.width
            visible: root.flow.isSettingUp
            spacing: 12
            Spinner { anchors.verticalCenter: parent.verticalCenter }
            Label { width: root.width - 100; text: root.flow.setUpLine; Accessible.role: Accessible.AlertMessage; color: Theme.muted; font.pixelSize: Theme.note; wrapMode: Text.Wrap }
        }
        PrimaryButton {
            id: setUp
            objectName: "setUp"
            width: parent.width
            visible: !root.flow.hasChannel && !root.flow.isSettingUp
            text: root.flow.hasCoins
                //: Button: opens a channel to the sandbox's hub.
                ? qsTr("Open a channel")
                //: Button: gets practice coins and opens a channel, one after the other.
                : qsTr("Set it up for me")
            onClicked: { root.wasAsked = true; root.flow.setUp() }
        }
        Label {
            width: parent.width
            visible: !root.flow.hasChannel
            //: Below the first steps: what follows when the channel is ready.
            text: qsTr("Then the shop opens, and you choose an article.")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        PrimaryButton {
            id: shop
            objectName: "visitShop"
            width: parent.width
            visible: root.flow.hasChannel
            onVisibleChanged: if (visible && root.wasAsked && root.hasLostFocus()) forceActiveFocus(Qt.OtherFocusReason)
            iconName: "shop"
            //: Button: opens the front page of the sandbox's shop.
            text: qsTr("Visit the shop")
            onClicked: root.flow.visitShop()
        }
    }
}
