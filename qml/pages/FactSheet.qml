// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls

/// A sheet of labelled values that scrolls, with buttons below.
Sheet {
    id: root

    required property string number
    property string worth ///< The number in a currency, at the rate of its time; or empty.
    property string worthSpoken
    property string stateText
    property color stateColor: Theme.muted
    property string problem
    required property var facts
    default property alias actions: row.data
    readonly property alias isStacked: row.isStacked ///< The actions stand one below the other, as wide as the sheet.

    wideWidth: 520
    visible: true

    contentItem: SheetBody {
        spacing: 4
        Label { width: parent.width; wrapMode: Text.Wrap; text: root.stateText; color: root.stateColor; font.pixelSize: Theme.note; font.weight: Font.DemiBold }
        Label {
            width: parent.width
            isForeign: true
            text: root.title
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            lineHeight: 1.15
        }
        Item { width: 1; height: 4 }
        AmountText { anchors.left: parent.left; width: Math.min(parent.width, implicitWidth); number: root.number; worth: root.worthSpoken; pixelSize: Theme.amount; weight: Font.DemiBold }
        WorthText { objectName: "worthThen"; text: root.worth }
        Item { width: 1; height: 6 }
        Notice { width: parent.width; text: root.problem }
        Repeater {
            model: root.facts
            Fact {
                required property var modelData
                width: parent?.width ?? 0
                label: modelData.label
                value: modelData.value
                isCode: modelData.isCode
            }
        }
        footer: Grid {
            id: row
            readonly property var shown: Array.from(children).filter(one => one.visible)
            readonly property bool isStacked: shown.length === 1 || shown.reduce((sum, one) => sum + one.implicitWidth + spacing, -spacing) > root.availableWidth
            anchors.right: parent.right
            columns: isStacked ? 1 : Math.max(1, shown.length)
            spacing: 12
        }
    }
}
