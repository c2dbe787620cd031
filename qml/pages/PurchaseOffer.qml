// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What it costs, what is left, what was checked; and the one button. From whom and how much stays in sight.
SheetBody {
    id: root

    required property PurchaseViewModel flow
    signal later

    function pay(): void { root.flow.needsPassphrase ? root.flow.approve(proof.secret) : root.flow.approve() }

    header: Column {
        width: parent.width
        PurchaseHead { width: parent.width; flow: root.flow }
        Label {
            width: parent.width
            visible: text !== ""
            isForeign: true
            topPadding: 6
            text: root.flow.description
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Item { width: 1; height: 14 }
        AmountText { anchors.left: parent.left; objectName: "price"; width: Math.min(parent.width, implicitWidth); number: root.flow.price; worth: root.flow.worth.spoken; pixelSize: Theme.hero; weight: Font.Bold }
        WorthText { objectName: "priceWorth"; text: root.flow.worth.text }
    }
    Rectangle {
        width: parent.width
        height: sums.height + 24
        radius: Theme.radiusLarge
        color: Theme.sunken
        border.width: Theme.hasMoreContrast ? 1 : 0
        border.color: Theme.line
        Column {
            id: sums
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 16 }
            //: Purchase: label of an amount: the most that the way to the payee can cost.
            SumLine { width: parent.width; label: qsTr("Fee at most"); value: root.flow.feeLimit }
            //: Purchase: label of an amount: price and highest fee.
            SumLine { width: parent.width; label: qsTr("Total at most"); value: root.flow.total; worth: root.flow.totalWorth.text; worthSpoken: root.flow.totalWorth.spoken }
            //: Purchase: label of an amount: what can still be paid afterwards.
            SumLine { width: parent.width; visible: root.flow.spendableAfter !== ""; label: qsTr("You keep at least"); value: root.flow.spendableAfter; isStrong: true }
        }
    }
    Item { width: 1; height: 16 }
    Column {
        width: parent.width
        spacing: 10
        CheckLine { width: parent.width; text: root.flow.checksLine }
        CheckLine {
            width: parent.width
            text: root.flow.payeeLine
            iconName: root.flow.isKnownPayee ? "check" : "info"
            mark: root.flow.isKnownPayee ? Theme.good : Theme.accent
            tint: root.flow.isKnownPayee ? Theme.goodTint : Theme.accentTint
        }
        CheckLine { width: parent.width; text: root.flow.expiryLine; iconName: "clock"; mark: Theme.muted; tint: Theme.sunken }
    }
    Item { width: 1; height: visible ? 12 : 0; visible: before.visible }
    Notice { id: before; objectName: "paidBefore"; width: parent.width; text: root.flow.paidBeforeLine; iconName: "warning" }
    Item { width: 1; height: visible ? 12 : 0; visible: warning.visible }
    Notice {
        id: warning
        width: parent.width
        text: root.flow.problem === "" ? "" : [root.flow.problem, root.flow.moneyLine, root.flow.remedy].filter(part => part !== "").join(" ")
        iconName: "warning"
        tint: Theme.dangerTint
        mark: Theme.danger
    }
    Item { width: 1; height: visible ? 12 : 0; visible: proof.visible }
    ProofField {
        id: proof
        objectName: "purchaseProof"
        width: parent.width
        visible: root.flow.needsPassphrase && !Session.isOffline
        //: Purchase or invoice of a large amount: label of a passphrase field.
        reason: qsTr("Your passphrase, because this is a large payment")
        isAnswered: root.flow.canPay
        onAccepted: root.pay()
    }
    Item { width: 1; height: visible ? 12 : 0; visible: offline.visible }
    //: Purchase, beside the disabled button: why nothing can be paid now.
    OfflineNote { id: offline; width: parent.width; sentence: qsTr("Paying waits for a connection. Nothing is paid by itself when it is back.") }
    footer: ButtonPair {
        width: parent.width
        quiet.objectName: "purchaseLater"
        //: Button: does not buy.
        quiet.text: qsTr("Not now")
        main.objectName: "purchasePay"
        main.enabled: root.flow.canPay && (!root.flow.needsPassphrase || proof.isReady)
        //: Button: pays the shown price; %1 is a number.
        main.text: qsTr("Pay %1 sat").arg(root.flow.price)
        onQuietClicked: root.later()
        onMainClicked: root.pay()
    }
}
