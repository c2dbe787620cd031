// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One purchase, from the question for its price to the page in the library.
Sheet {
    id: root

    readonly property PurchaseViewModel flow: PurchaseViewModel {
        session: Session
        url: Router.sheetUrl
        purchaseId: Router.sheetId
        onKept: purchase => Router.read(purchase)
    }

    function putOff(): void {
        //: A short notice, with a way back; %1 is the title of a page.
        Notices.tellDeclined(qsTr("Not bought: %1").arg(root.flow.title), root.flow.url)
        root.flow.decline()
        root.close()
    }

    objectName: "purchaseSheet"
    title: flow.title !== "" ? flow.title : flow.site
    visible: true
    onClosed: Router.closeSheet()

    contentItem: FocusScope {
        focus: true
        implicitHeight: stage.item ? stage.item.implicitHeight : 0

        Loader {
            id: stage
            anchors.fill: parent
            focus: true
            sourceComponent: {
                switch (root.flow.state) {
                case PurchaseViewModel.Offered: return offer
                case PurchaseViewModel.Failed: return failure
                }
                return progress
            }
            onLoaded: item.forceActiveFocus()
        }
    }
    // qmllint disable unqualified
    Component { id: offer; PurchaseOffer { flow: root.flow; onLater: root.putOff() } }
    Component { id: progress; PurchaseProgress { flow: root.flow; onDone: root.close() } }
    Component { id: failure; PurchaseFailure { flow: root.flow; onDone: root.close() } }
    // qmllint enable unqualified
}
