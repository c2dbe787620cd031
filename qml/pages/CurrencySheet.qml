// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// The list of currencies, with a field to find one.
Sheet {
    id: root

    readonly property RateViewModel flow: RateViewModel { session: Session }

    function pick(code: string): void {
        root.flow.pick(code)
        root.close()
    }

    objectName: "currencySheet"
    //: Heading of a sheet.
    title: qsTr("Choose a currency")
    visible: true
    onClosed: if (Router.sheet === Router.CurrencySheet) Router.closeSheet()

    contentItem: FocusScope {
        focus: true
        implicitHeight: 560

        Label {
            id: heading
            width: parent.width
            text: root.title
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Field {
            id: search
            objectName: "currencySearch"
            anchors { top: heading.bottom; topMargin: 12 }
            width: parent.width
            focus: true
            iconName: "search"
            //: In the empty search field above a list of currencies.
            placeholderText: qsTr("Search by name or code")
            onTextEdited: root.flow.search = text
            onAccepted: if (list.count > 0) root.pick(root.flow.found[0].code)
            Keys.onDownPressed: if (list.count > 0) list.itemAtIndex(0)?.forceActiveFocus(Qt.TabFocusReason)
        }
        ListView {
            id: list
            objectName: "currencies"
            anchors { left: parent.left; right: parent.right; top: search.bottom; topMargin: 8; bottom: close.top; bottomMargin: 12 }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 4000 // all rows exist, so that Tab and the arrow keys reach each
            model: root.flow.found
            T.ScrollBar.vertical: ScrollLine { }
            Accessible.role: Accessible.List
            Accessible.name: root.title
            delegate: CurrencyLine {
                required property var modelData
                objectName: "currency" + modelData.code
                width: list.width
                name: modelData.name
                code: modelData.code
                isPicked: modelData.isPicked
                onClicked: root.pick(modelData.code)
            }
        }
        Label {
            anchors { left: parent.left; right: parent.right; top: list.top; topMargin: 16 }
            visible: list.count === 0
            //: A search in the list of currencies found nothing.
            text: qsTr("No currency like that in the list.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        SecondaryButton {
            id: close
            objectName: "currencyClose"
            anchors.bottom: parent.bottom
            width: parent.width
            //: Button: closes the sheet.
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
