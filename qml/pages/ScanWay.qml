// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// One of several things to choose: a drawing or a number, a name, and a line about it.
T.AbstractButton {
    id: root

    property string iconName
    property string number ///< Instead of a drawing.
    property string line

    implicitHeight: Math.max(64, words.implicitHeight + 20)
    implicitWidth: 280
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [number, text].filter(part => part !== "").join(". ")
    Accessible.description: line
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Item {
        Rectangle {
            id: mark
            anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
            width: 40
            height: 40
            radius: Theme.radius
            color: Theme.accentTint
            Icon { anchors.centerIn: parent; name: root.iconName; color: Theme.accent; visible: root.number === "" }
            Label { anchors.centerIn: parent; text: root.number; color: Theme.accent; font.weight: Font.DemiBold }
        }
        Column {
            id: words
            anchors { left: mark.right; leftMargin: 14; right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 2
            Label { width: parent.width; text: root.text; font.weight: Font.Medium; wrapMode: Text.Wrap }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.line
                color: Theme.muted
                font.pixelSize: Theme.note
                wrapMode: Text.Wrap
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing { target: root; isShown: root.visualFocus; anchors.margins: 1; targetRadius: Theme.radius - 4 }
    }
}
