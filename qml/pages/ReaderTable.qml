// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls

/// A table of plain words, or a part of one; scrolls sideways when it is wide.
Flickable {
    id: root

    required property var rows
    required property var widest
    property bool isContinued: false
    property real scaling: 1
    property string found
    property int chosenCell: -1
    property int topMargin: 0
    readonly property var wanted: root.widths(metrics.font.pixelSize)
    readonly property real total: wanted.reduce((sum, one) => sum + one, 0)
    readonly property real stretch: total > 0 ? Math.max(1, width / total) : 1

    /// What each column asks for: as wide as its longest cell, within bounds.
    function widths(size: int): var {
        return root.widest.map(cell => Math.min(20 * size, Math.max(64, Math.ceil(metrics.advanceWidth(cell)) + 28)))
    }
    function wordsY(start: int, cell: int): real {
        const row = all.itemAt(Math.floor(Math.max(0, cell) / Math.max(1, root.widest.length)))
        return row ? lines.y + row.y : 0
    }

    implicitHeight: lines.y + lines.height + (isContinued ? 0 : 6)
    contentWidth: total * stretch
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentWidth > width
    Accessible.role: Accessible.Table
    //: Spoken for a table inside a page; %1: rows, %2: columns.
    Accessible.name: qsTr("Table, %1 × %2").arg(rows.length).arg(widest.length)

    FontMetrics { id: metrics; font.family: Theme.sans; font.pixelSize: Math.round(14 * root.scaling); font.weight: Font.DemiBold }
    Column {
        id: lines
        y: root.isContinued ? 0 : root.topMargin
        Repeater {
            id: all
            model: root.rows
            Rectangle {
                id: line
                required property int index
                required property var modelData
                readonly property bool isHead: index === 0 && !root.isContinued
                width: root.total * root.stretch
                height: words.implicitHeight
                color: isHead ? (Theme.isDark ? Theme.paper : Theme.sunken) : "transparent"
                radius: isHead ? Theme.radiusSmall : 0
                Accessible.role: Accessible.Row
                Accessible.name: modelData.join(", ")
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; visible: !line.isHead }
                Row {
                    id: words
                    Repeater {
                        model: line.modelData
                        ReaderCell {
                            width: (root.wanted[index] || 64) * root.stretch
                            isHead: line.isHead
                            isChosen: root.chosenCell === line.index * root.widest.length + index
                            found: root.found
                            font.pixelSize: metrics.font.pixelSize
                        }
                    }
                }
            }
        }
    }
}
