// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The last seven days in short, beside the Pay page.
Card {
    id: root

    readonly property SpendingViewModel flow: SpendingViewModel { session: Session }

    implicitHeight: column.implicitHeight + 40
    height: implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 20 }
        spacing: 4
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            //: Heading: what was spent lately.
            text: qsTr("Last seven days")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AmountText { anchors.left: parent.left; width: Math.min(parent.width, implicitWidth); number: root.flow.total; pixelSize: Theme.amount; weight: Font.DemiBold }
        Label {
            width: parent.width
            text: root.flow.hasSpent ? root.flow.feeLine
                //: In the card of the last seven days.
                : qsTr("Nothing spent yet")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        Item { width: 1; height: 8; visible: root.flow.hasSpent }
        WeekChart { width: parent.width; visible: root.flow.hasSpent; flow: root.flow; barHeight: 64 }
        Item { width: 1; height: 4; visible: root.flow.hasSpent }
        Rectangle { width: parent.width; height: 1; visible: root.flow.hasSpent; color: Theme.line }
        Label { width: parent.width; visible: root.flow.hasSpent; topPadding: 8; text: root.flow.cardLine; color: Theme.muted; font.pixelSize: Theme.note; lineHeight: 1.25; wrapMode: Text.Wrap }
    }
}
