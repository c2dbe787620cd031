// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A number and its unit on one baseline; the number is ready-made text.
Item {
    id: root

    required property string number
    property string worth ///< The same in the own currency, spoken behind it; or empty.
    property int pixelSize: Theme.body
    property color color: Theme.ink
    property color unitColor: Theme.muted
    property int weight: Font.Medium
    readonly property int unitSize: Math.max(Theme.tiny, Math.round(root.pixelSize * (root.pixelSize > 24 ? 0.48 : 0.76)))

    implicitWidth: figure.implicitWidth + unit.implicitWidth + unit.anchors.leftMargin
    implicitHeight: figure.implicitHeight
    baselineOffset: figure.baselineOffset
    Accessible.role: Accessible.StaticText
    Accessible.name: root.number + " sat" + (root.worth !== "" ? ", " + root.worth : "")

    Item { // the unit follows its number in every language
        readonly property bool keepsDirection: true
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        Label {
            id: figure
            isSpoken: false
            width: Math.min(implicitWidth, Math.max(0, root.width - unit.width - unit.anchors.leftMargin))
            text: root.number
            color: root.color
            font.pixelSize: root.pixelSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            font.weight: root.weight
            font.letterSpacing: root.pixelSize > 40 ? -1 : 0
            elide: Text.ElideNone
        }
        Label {
            id: unit
            isSpoken: false
            anchors { left: figure.right; leftMargin: Math.max(4, Math.round(root.pixelSize * 0.2)); baseline: figure.baseline }
            text: "sat"
            color: root.unitColor
            font.pixelSize: root.unitSize
        }
    }
}
