// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One line of Activity with everything technical behind it.
FactSheet {
    id: root

    readonly property EntryViewModel flow: EntryViewModel { session: Session; entryId: Router.sheetId }

    objectName: "entrySheet"
    title: flow.title
    number: flow.amount
    worth: flow.worth.text
    worthSpoken: flow.worth.spoken
    stateText: flow.state
    stateColor: flow.tone === "failed" ? Theme.danger : flow.tone === "pending" ? Theme.accent : Theme.good
    problem: flow.problem
    facts: flow.facts
    onClosed: if (Router.sheet === Router.EntrySheet) Router.closeSheet()

    SecondaryButton {
        objectName: "entryClose"
        width: root.isStacked ? root.availableWidth : implicitWidth
        focus: true
        //: Button: closes the sheet.
        text: qsTr("Close")
        onClicked: root.close()
    }
    SecondaryButton {
        objectName: "entryReceipt"
        width: root.isStacked ? root.availableWidth : implicitWidth
        visible: root.flow.canShowReceipt
        //: Button: shows the proof of payment.
        text: qsTr("Receipt")
        onClicked: Router.openReceipt(root.flow.purchase)
    }
    PrimaryButton {
        objectName: "entryFinish"
        width: root.isStacked ? root.availableWidth : implicitWidth
        visible: root.flow.canFinish
        //: Button: shows where a purchase stands.
        text: qsTr("See the purchase")
        onClicked: Router.openPurchase(root.flow.purchase)
    }
    PrimaryButton {
        objectName: "entryOpen"
        width: root.isStacked ? root.availableWidth : implicitWidth
        visible: root.flow.canOpen
        //: Button: opens what was bought.
        text: qsTr("Read")
        onClicked: Router.read(root.flow.purchase)
    }
}
