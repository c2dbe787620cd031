// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// A bare invoice: reviewed, then paid.
Sheet {
    id: root

    readonly property SendViewModel flow: SendViewModel { session: Session; invoice: Router.sheetText }
    readonly property bool isReviewing: flow.state === SendViewModel.Reviewing
    readonly property bool isDone: flow.state === SendViewModel.Settled

    objectName: "sendSheet"
    visible: true
    onClosed: Router.closeSheet()

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Column {
            id: column
            width: parent.width
            spacing: 6

            //: Heading of the review of an invoice.
            Label { text: qsTr("Pay an invoice"); color: Theme.muted; font.pixelSize: Theme.note }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.flow.description
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            Item { width: 1; height: 8 }
            AmountText { number: root.flow.amount; pixelSize: Theme.hero; weight: Font.Bold }
            Label {
                width: parent.width
                //: Review of an invoice; %1 is an amount with unit.
                text: qsTr("and a fee of at most %1").arg(root.flow.feeLimit)
                color: Theme.muted
                font.pixelSize: 14
            }
            Item { width: 1; height: 10 }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            //: Review of an invoice: label of the node that is paid.
            Fact { width: parent.width; visible: value !== ""; label: qsTr("Payee"); value: root.flow.payee; isCode: true }
            Label { width: parent.width; visible: text !== ""; text: root.flow.expiryLine; color: Theme.muted; font.pixelSize: Theme.note }
            Item { width: 1; height: 6 }
            Notice { width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
            Notice {
                width: parent.width
                iconName: root.isDone ? "check" : "info"
                tint: root.isDone ? Theme.goodTint : Theme.accentTint
                mark: root.isDone ? Theme.good : Theme.accent
                text: root.isDone
                    //: The payment is done.
                    ? qsTr("Paid.")
                    : root.flow.state === SendViewModel.Accepted
                        //: The payment is under way.
                        ? qsTr("Paying… It goes on if you close this, and is never paid twice.") : ""
            }
            Item { width: 1; height: 10 }
            Item {
                width: parent.width
                height: 52
                SecondaryButton {
                    id: close
                    objectName: "sendClose"
                    height: parent.height
                    width: root.isReviewing ? implicitWidth : parent.width
                    focus: !root.isReviewing
                    text: root.isReviewing
                        //: Button: does not pay.
                        ? qsTr("Not now")
                        //: Button: closes the sheet.
                        : qsTr("Close")
                    onClicked: root.close()
                }
                PrimaryButton {
                    objectName: "sendConfirm"
                    anchors { left: close.right; leftMargin: 12; right: parent.right }
                    height: parent.height
                    visible: root.isReviewing
                    focus: visible
                    enabled: root.flow.canPay
                    //: Button: pays the shown amount; %1 is a number.
                    text: qsTr("Pay %1 sat").arg(root.flow.amount)
                    onClicked: root.flow.pay()
                }
            }
        }
    }
}
