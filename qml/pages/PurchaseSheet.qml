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

    objectName: "purchaseSheet"
    visible: true
    onClosed: Router.closeSheet()

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Column {
            id: column
            width: parent.width
            spacing: 0

            Item {
                width: parent.width
                height: 46
                SiteAvatar { id: face; name: root.flow.site; size: 46 }
                Column {
                    anchors { left: face.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
                    spacing: 3
                    Label { width: parent.width; text: root.flow.site; font.weight: Font.DemiBold; elide: Text.ElideMiddle }
                    Label { width: parent.width; visible: text !== ""; text: root.flow.siteLine; color: Theme.muted; font.pixelSize: Theme.note }
                }
            }
            Item { width: 1; height: 20 }
            Label {
                objectName: "purchaseTitle"
                width: parent.width
                visible: root.flow.state !== PurchaseViewModel.Looking
                text: root.flow.title
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                lineHeight: 1.15
            }
            Loader {
                width: parent.width
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
    }
    Component { id: offer; PurchaseOffer { flow: root.flow; onLater: { root.flow.decline(); root.close() } } }
    Component { id: progress; PurchaseProgress { flow: root.flow; onDone: root.close() } }
    Component { id: failure; PurchaseFailure { flow: root.flow; onDone: root.close() } }
}
