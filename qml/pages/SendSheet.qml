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
    //: Heading of the review of an invoice.
    title: qsTr("Pay an invoice")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        id: content

        function pay(): void { root.flow.needsPassphrase ? root.flow.pay(proof.secret) : root.flow.pay() }

        Label { width: parent.width; wrapMode: Text.Wrap; text: root.title; color: Theme.muted; font.pixelSize: Theme.note }
        Label {
            width: parent.width
            visible: text !== ""
            topPadding: 6
            isForeign: true
            text: root.flow.description
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        Item { width: 1; height: 10 }
        AmountText { anchors.left: parent.left; width: Math.min(parent.width, implicitWidth); visible: root.flow.hasAmount; number: root.flow.amount; worth: root.flow.worth.spoken; pixelSize: Theme.hero; weight: Font.Bold }
        WorthText { objectName: "sendWorth"; text: root.flow.hasAmount ? root.flow.worth.text : "" }
        Item { width: 1; height: 12 }
        Rectangle {
            width: parent.width
            visible: root.flow.hasAmount
            height: sums.height + 24
            radius: Theme.radiusLarge
            color: Theme.sunken
            border.width: Theme.hasMoreContrast ? 1 : 0
            border.color: Theme.line
            Column {
                id: sums
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 16 }
                //: Review of an invoice: label of an amount: the most that the way to the payee can cost.
                SumLine { width: parent.width; label: qsTr("Fee at most"); value: root.flow.feeLimit }
                //: Review of an invoice: label of an amount: invoice and highest fee.
                SumLine { width: parent.width; label: qsTr("Total at most"); value: root.flow.total; worth: root.flow.totalWorth.text; worthSpoken: root.flow.totalWorth.spoken }
                //: Review of an invoice: label of an amount: what can still be paid afterwards.
                SumLine { width: parent.width; visible: value !== "" && !root.isDone; label: qsTr("You keep at least"); value: root.flow.spendableAfter; isStrong: true }
            }
        }
        //: Review of an invoice: label of the node that is paid.
        Fact { width: parent.width; visible: value !== ""; label: qsTr("Payee"); value: root.flow.payee; isCode: true }
        CheckLine { width: parent.width; text: root.isReviewing ? root.flow.expiryLine : ""; iconName: "clock"; mark: Theme.muted; tint: Theme.sunken }
        Item { width: 1; height: problem.visible || news.visible ? 12 : 0 }
        Notice { id: problem; width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        Notice {
            id: news
            width: parent.width
            iconName: root.isDone ? "check" : "info"
            tint: root.isDone ? Theme.goodTint : Theme.accentTint
            mark: root.isDone ? Theme.good : Theme.accent
            text: root.isDone
                //: The payment is done.
                ? qsTr("Paid.")
                : root.flow.heldLine !== ""
                    ? root.flow.heldLine
                : root.flow.state === SendViewModel.Accepted
                    //: The payment is under way.
                    ? qsTr("Paying… It goes on if you close this, and is never paid twice.") : ""
        }
        Item { width: 1; height: visible ? 12 : 0; visible: proof.visible }
        ProofField {
            id: proof
            objectName: "sendProof"
            width: parent.width
            visible: root.flow.needsPassphrase && !Session.isOffline
            //: Purchase or invoice of a large amount: label of a passphrase field.
            reason: qsTr("Your passphrase, because this is a large payment")
            isAnswered: root.flow.canPay
            onAccepted: content.pay()
        }
        Item { width: 1; height: visible ? 12 : 0; visible: offline.visible }
        //: Review of an invoice, beside the disabled button: why nothing can be paid now.
        OfflineNote { id: offline; width: parent.width; sentence: qsTr("Paying waits for a connection. Nothing is paid by itself when it is back.") }
        footer: ButtonPair {
            width: parent.width
            quiet.objectName: "sendClose"
            quiet.text: root.isReviewing
                //: Button: does not pay.
                ? qsTr("Not now")
                //: Button: closes the sheet.
                : qsTr("Close")
            main.objectName: "sendConfirm"
            main.visible: root.isReviewing
            main.enabled: root.flow.canPay && !Session.isOffline && (!root.flow.needsPassphrase || proof.isReady)
            //: Button: pays the shown amount; %1 is a number.
            main.text: qsTr("Pay %1 sat").arg(root.flow.amount)
            onQuietClicked: root.close()
            onMainClicked: content.pay()
        }
    }
}
