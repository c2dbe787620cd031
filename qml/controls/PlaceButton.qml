// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Ui

/// One of the five places: beside its name in the rail, above it in the bar. Arrow keys go to its neighbours.
T.TabButton {
    id: root

    required property string iconName
    required property bool isCurrent
    property bool isInRail: true
    readonly property color tone: root.isCurrent ? Theme.accent : Theme.muted

    function step(isForward: bool): bool {
        const next = root.nextItemInFocusChain(isForward)
        if (!next || next.parent !== root.parent)
            return false
        next.forceActiveFocus(isForward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        return true
    }

    implicitHeight: root.isInRail ? Theme.control : 63
    implicitWidth: root.isInRail ? 184 : 72
    focusPolicy: Qt.StrongFocus
    checkable: false
    autoExclusive: false
    Accessible.name: root.text
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.clicked()
    Keys.onUpPressed: event => event.accepted = root.isInRail && root.step(false)
    Keys.onDownPressed: event => event.accepted = root.isInRail && root.step(true)
    Keys.onLeftPressed: event => event.accepted = !root.isInRail && root.step(root.mirrored)
    Keys.onRightPressed: event => event.accepted = !root.isInRail && root.step(!root.mirrored)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: sign
            name: root.iconName
            color: root.tone
            anchors { left: parent.left; leftMargin: root.isInRail ? 12 : Math.round((parent.width - width) / 2) }
            y: root.isInRail ? Math.round((parent.height - height) / 2) : 11
        }
        Label {
            isSpoken: false
            anchors { left: parent.left; leftMargin: root.isInRail ? 46 : 2; right: parent.right; rightMargin: 2 }
            y: root.isInRail ? Math.round((parent.height - height) / 2) : 38
            fontSizeMode: root.isInRail ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: 8
            horizontalAlignment: root.isInRail ? Text.AlignLeft : Text.AlignHCenter
            text: root.text
            color: root.isInRail ? (root.isCurrent ? Theme.ink : Theme.muted) : root.tone
            font.pixelSize: root.isInRail ? Theme.body : Theme.tiny
            font.weight: root.isCurrent ? Font.DemiBold : Font.Normal
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.isInRail ? "transparent" : root.isCurrent ? Theme.raised : root.hovered ? Theme.hover : "transparent"
        border.width: root.isInRail && root.isCurrent ? 1 : 0
        border.color: Theme.line
        FocusRing { target: root; isShown: root.visualFocus; anchors.margins: root.isInRail ? -3 : 3 }
    }
}
