// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Why nothing was bought, whether money moved, and what to do.
FocusScope {
    id: root

    required property PurchaseViewModel flow
    signal done

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 8
        topPadding: 18

        Label {
            objectName: "purchaseProblem"
            width: parent.width
            text: root.flow.problem
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            lineHeight: 1.2
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label { width: parent.width; visible: text !== ""; text: root.flow.remedy; color: Theme.muted; lineHeight: 1.35; wrapMode: Text.Wrap }
        Item { width: 1; height: 6 }
        Notice { width: parent.width; text: root.flow.moneyLine; iconName: "check"; tint: Theme.goodTint; mark: Theme.good }
        Item { width: 1; height: 12 }
        Item {
            width: parent.width
            height: 52
            SecondaryButton {
                id: close
                objectName: "purchaseClose"
                height: parent.height
                //: Button: closes the sheet.
                text: qsTr("Close")
                onClicked: root.done()
            }
            PrimaryButton {
                objectName: "purchaseLookAgain"
                anchors { left: close.right; leftMargin: 12; right: parent.right }
                height: parent.height
                focus: true
                //: Button: asks the page for its price once more; pays nothing.
                text: qsTr("Look again")
                onClicked: root.flow.lookAgain()
            }
        }
    }
}
