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
    readonly property real cell: Math.max(96, width / Math.max(1, columns))

    implicitHeight: lines.height + 16
    contentWidth: cell * columns
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentWidth > width

    Column {
        id: lines
        y: 4
        Repeater {
            model: root.rows
            Rectangle {
                id: line
                required property int index
                required property var modelData
                width: root.cell * root.columns
                height: words.implicitHeight
                color: index === 0 ? (Theme.isDark ? Theme.paper : Theme.sunken) : "transparent"
                radius: index === 0 ? Theme.radiusSmall : 0
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; visible: line.index > 0 }
                Row {
                    id: words
                    Repeater {
                        model: line.modelData
                        Label {
                            required property string modelData
                            width: root.cell
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
