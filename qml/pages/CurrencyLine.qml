// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// One currency to choose: its name, its letters, and a mark if it is the present one. Up and Down go to its neighbours.
T.ItemDelegate {
    id: root

    required property string name
    required property string code
    property bool isPicked: false

    implicitHeight: Math.max(48, words.implicitHeight + 16)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.code
    Accessible.selectable: true
    Accessible.selected: root.isPicked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Item {
        Label {
            id: words
            isSpoken: false
            anchors { left: parent.left; leftMargin: 12; right: letters.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            text: root.name
            font.weight: root.isPicked ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
        }
        Label {
            id: letters
            isSpoken: false
            anchors { right: mark.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
            text: root.code
            color: Theme.muted
            font.pixelSize: 14
        }
        Icon {
            id: mark
            anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            width: 20
            height: 20
            name: "check"
            color: Theme.accent
            opacity: root.isPicked ? 1 : 0
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing { target: root; isShown: root.visualFocus; anchors.margins: 1; targetRadius: Theme.radius - 4 }
    }
}
