// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What it costs, what is left, what was checked; and the one button.
FocusScope {
    id: root

    required property PurchaseViewModel flow
    signal later

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width

        Label {
            width: parent.width
            visible: root.flow.description !== ""
            topPadding: 6
            text: root.flow.description
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Item { width: 1; height: 18 }
        AmountText { objectName: "price"; number: root.flow.price; pixelSize: Theme.hero; weight: Font.Bold }
        Label {
            width: parent.width
            //: Purchase, below the price; %1 is an amount with unit: the most that the way to the payee can cost.
            text: qsTr("and a fee of at most %1").arg(root.flow.feeLimit)
            color: Theme.muted
            font.pixelSize: 14
        }
        Item { width: 1; height: 22 }
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Item { width: 1; height: 12 }
        //: Purchase: label of an amount: price and highest fee.
        SumLine { width: parent.width; label: qsTr("Together at most"); value: root.flow.total }
        //: Purchase: label of an amount: what can still be paid afterwards.
        SumLine { width: parent.width; visible: root.flow.spendableAfter !== ""; label: qsTr("You keep at least"); value: root.flow.spendableAfter }
        Item { width: 1; height: 12 }
        Item {
            width: parent.width
            height: 40
            Rectangle {
                id: tick
                anchors.verticalCenter: parent.verticalCenter
                width: 28
                height: 28
                radius: 14
                color: Theme.goodTint
                Icon { anchors.centerIn: parent; width: 18; height: 18; name: "check"; color: Theme.good }
            }
            Column {
                anchors { left: tick.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 2
                Label { width: parent.width; text: [root.flow.checksLine, root.flow.payeeLine].filter(part => part !== "").join(" · "); font.pixelSize: 14; font.weight: Font.Medium }
                Label { width: parent.width; text: root.flow.expiryLine; color: Theme.muted; font.pixelSize: Theme.note }
            }
        }
        Item { width: 1; height: visible ? 12 : 0; visible: warning.visible }
        Notice {
            id: warning
            width: parent.width
            text: root.flow.problem === "" ? "" : [root.flow.problem, root.flow.moneyLine, root.flow.remedy].filter(part => part !== "").join(" ")
            iconName: "warning"
            tint: Theme.dangerTint
            mark: Theme.danger
        }
        Item { width: 1; height: 24 }
        Item {
            width: parent.width
            height: 52
            SecondaryButton {
                id: later
                objectName: "purchaseLater"
                height: parent.height
                //: Button: does not buy.
                text: qsTr("Not now")
                onClicked: root.later()
            }
            PrimaryButton {
                objectName: "purchasePay"
                anchors { left: later.right; leftMargin: 12; right: parent.right }
                height: parent.height
                focus: true
                enabled: root.flow.canPay
                //: Button: pays the shown price; %1 is a number.
                text: qsTr("Pay %1 sat").arg(root.flow.price)
                onClicked: root.flow.approve()
            }
        }
    }
}
