// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A few words side by side, one of them chosen; arrow keys move between them.
Rectangle {
    id: root

    required property list<string> options
    property int current: 0
    property string label
    signal chosen(int index)

    implicitHeight: 48
    implicitWidth: options.length * 104
    radius: Theme.radius + 2
    color: Theme.isDark ? Theme.paper : Theme.sunken
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Row {
        id: row
        anchors { fill: parent; margins: 2 }
        Repeater {
            model: root.options
            T.AbstractButton {
                id: option
                required property int index
                required property string modelData
                objectName: root.objectName + option.index
                width: row.width / root.options.length
                height: 44
                text: modelData
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checked: root.current === index
                onClicked: root.chosen(index)
                Keys.onReturnPressed: root.chosen(index)
                Keys.onLeftPressed: option.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onRightPressed: option.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                contentItem: Label {
                    text: option.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: 14
                    font.weight: root.current === option.index ? Font.DemiBold : Font.Normal
                    color: root.current === option.index ? Theme.ink : Theme.muted
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: root.current === option.index ? Theme.raised : option.hovered ? Theme.hover : "transparent"
                    border.width: root.current === option.index ? 1 : 0
                    border.color: Theme.line
                    FocusRing { target: option; isShown: option.visualFocus; anchors.margins: 1; targetRadius: Theme.radius - 4 }
                }
            }
        }
    }
}
