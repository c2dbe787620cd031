// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What was spent on each of the last seven days: bars with their values, on an axis.
Item {
    id: root

    required property SpendingViewModel flow
    property int barHeight: 96

    implicitHeight: barHeight + 44
    Accessible.role: Accessible.Chart
    Accessible.name: root.flow.spoken

    Label {
        id: top
        anchors { left: parent.left; top: parent.top; topMargin: 9 }
        text: root.flow.highest
        color: Theme.muted
        font.pixelSize: Theme.tiny
        Accessible.ignored: true
    }
    Label {
        anchors { left: parent.left; bottom: parent.bottom; bottomMargin: 16 }
        text: "0"
        color: Theme.muted
        font.pixelSize: Theme.tiny
        Accessible.ignored: true
    }
    Rectangle { anchors { left: bars.left; right: bars.right } y: 16; height: 1; color: Theme.line }
    Rectangle { anchors { left: bars.left; right: bars.right } y: 16 + root.barHeight / 2; height: 1; color: Theme.line }
    Rectangle { anchors { left: bars.left; right: bars.right } y: 16 + root.barHeight; height: 1; color: Theme.strongLine }
    Row {
        id: bars
        anchors { left: parent.left; leftMargin: Math.max(28, top.implicitWidth + 10); right: parent.right; top: parent.top; bottom: parent.bottom }
        Repeater {
            model: root.flow.days
            Item {
                id: day
                required property var modelData
                width: bars.width / 7
                height: bars.height
                Rectangle {
                    id: bar
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(28, parent.width - 12)
                    height: day.modelData.share > 0 ? Math.max(4, day.modelData.share * root.barHeight) : 0
                    y: 16 + root.barHeight - height
                    radius: 4
                    color: day.modelData.isToday ? Theme.accent : Theme.accentSoft
                    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Math.min(4, parent.height); color: bar.color }
                }
                Rectangle { // keeps the line of the axis out of the figures
                    anchors.fill: value
                    anchors.margins: -1
                    visible: value.text !== ""
                    color: Theme.surface
                }
                Label {
                    id: value
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: bar.top; bottomMargin: 2 }
                    text: day.modelData.amount
                    font.pixelSize: Theme.tiny
                    font.weight: Font.Medium
                    color: day.modelData.isToday ? Theme.accent : Theme.ink
                    Accessible.ignored: true
                }
                Label {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    horizontalAlignment: Text.AlignHCenter
                    text: day.modelData.name
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 8
                    font.pixelSize: Theme.tiny
                    font.weight: day.modelData.isToday ? Font.DemiBold : Font.Normal
                    color: day.modelData.isToday ? Theme.ink : Theme.muted
                    Accessible.ignored: true
                }
            }
        }
    }
}
