// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls

/// A table of plain words; scrolls sideways when it is wide.
Flickable {
    id: root

    required property var rows
    readonly property int columns: rows.length > 0 ? rows[0].length : 0
    readonly property var wanted: root.widths()
    readonly property real total: wanted.reduce((sum, one) => sum + one, 0)
    readonly property real stretch: total > 0 ? Math.max(1, width / total) : 1

    /// What each column asks for: as wide as its longest cell, within bounds.
    function widths(): var {
        const found = []
        for (let column = 0; column < columns; ++column) {
            let longest = 0
            for (const row of rows)
                longest = Math.max(longest, metrics.advanceWidth(row[column] || ""))
            found.push(Math.min(280, Math.max(64, Math.ceil(longest) + 28)))
        }
        return found
    }

    implicitHeight: lines.height + 16
    contentWidth: total * stretch
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentWidth > width

    FontMetrics { id: metrics; font.family: Theme.sans; font.pixelSize: 14; font.weight: Font.DemiBold }
    Column {
        id: lines
        y: 4
        Repeater {
            model: root.rows
            Rectangle {
                id: line
                required property int index
                required property var modelData
                width: root.total * root.stretch
                height: words.implicitHeight
                color: index === 0 ? (Theme.isDark ? Theme.paper : Theme.sunken) : "transparent"
                radius: index === 0 ? Theme.radiusSmall : 0
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; visible: line.index > 0 }
                Row {
                    id: words
                    Repeater {
                        model: line.modelData
                        Label {
                            required property int index
                            required property string modelData
                            width: (root.wanted[index] || 64) * root.stretch
                            leftPadding: 12
                            rightPadding: 8
                            topPadding: 10
                            bottomPadding: 10
                            text: modelData
                            font.pixelSize: 14
                            font.weight: line.index === 0 ? Font.DemiBold : Font.Normal
                            wrapMode: Text.Wrap
                            maximumLineCount: 4
                            elide: Text.ElideRight
                        }
                    }
                }
            }
        }
    }
}
