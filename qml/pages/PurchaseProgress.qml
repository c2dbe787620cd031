// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What is happening, in words; what is paid stays paid.
SheetBody {
    id: root

    required property PurchaseViewModel flow
    readonly property int stage: root.flow.state
    readonly property bool isMoving: stage === PurchaseViewModel.Looking || stage === PurchaseViewModel.Paying || stage === PurchaseViewModel.Fetching
    readonly property bool isPaid: stage === PurchaseViewModel.Fetching || stage === PurchaseViewModel.Kept || stage === PurchaseViewModel.Undelivered
    signal done

    spacing: 8
    PurchaseHead { width: parent.width; flow: root.flow }
    Item { width: 1; height: 8 }
    ProgressSteps {
        width: parent.width
        visible: root.stage !== PurchaseViewModel.Looking && root.stage !== PurchaseViewModel.Declined
        step: root.stage === PurchaseViewModel.Paying ? 0 : root.stage === PurchaseViewModel.Kept ? 2 : 1
        isMoving: root.isMoving
    }
    Spinner { visible: root.stage === PurchaseViewModel.Looking }
    Item { width: 1; height: 4 }
    Label {
        objectName: "purchaseProgress"
        width: parent.width
        text: root.flow.progress
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Label { width: parent.width; text: root.flow.progressDetail; color: Theme.muted; lineHeight: 1.35; wrapMode: Text.Wrap }
    Notice { width: parent.width; text: root.stage === PurchaseViewModel.Undelivered ? root.flow.problem : ""; iconName: "info" }
    TextButton {
        objectName: "purchaseAgain"
        visible: root.flow.canBuyAgain
        //: Button: asks for the price of a page again that was paid and refused; pays nothing yet.
        text: qsTr("Buy it again…")
        onClicked: root.flow.buyAgain()
    }
    footer: ButtonPair {
        width: parent.width
        quiet.objectName: "purchaseClose"
        //: Button: closes the sheet; what is under way goes on.
        quiet.text: qsTr("Close")
        main.objectName: "purchaseRetry"
        main.visible: root.stage === PurchaseViewModel.Undelivered
        main.enabled: root.flow.canRetry
        //: Button: fetches a paid page again; nothing is paid.
        main.text: qsTr("Try again, it costs nothing")
        onQuietClicked: root.done()
        onMainClicked: root.flow.retry()
    }
}
