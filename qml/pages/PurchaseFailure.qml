// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Why nothing was bought, whether money moved, and what to do.
SheetBody {
    id: root

    required property PurchaseViewModel flow
    signal done

    spacing: 8
    PurchaseHead { width: parent.width; flow: root.flow }
    Item { width: 1; height: 4 }
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
    Item { width: 1; height: 2 }
    Notice { width: parent.width; text: root.flow.moneyLine; iconName: "check"; tint: Theme.goodTint; mark: Theme.good }
    footer: ButtonPair {
        width: parent.width
        quiet.objectName: "purchaseClose"
        //: Button: closes the sheet.
        quiet.text: qsTr("Close")
        main.objectName: "purchaseLookAgain"
        //: Button: asks the page for its price once more; pays nothing.
        main.text: qsTr("Look again")
        onQuietClicked: root.done()
        onMainClicked: root.flow.lookAgain()
    }
}
