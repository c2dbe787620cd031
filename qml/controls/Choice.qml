// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few words, one of them chosen: side by side, or below one another where they do not fit; arrow keys move.
Rectangle {
    id: root

    required property list<string> options
    property int current: 0
    property string label
    readonly property bool fits: widest.width * root.options.length + 4 <= root.width
    signal chosen(int index)

    /// To the neighbour, and no further than the last one.
    function step(next: Item, isForward: bool): void {
        if (next && next.parent === grid)
            next.forceActiveFocus(isForward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    implicitHeight: grid.height + 4
    implicitWidth: options.length * 104
    radius: Theme.radius + 2
    color: Theme.isDark ? Theme.paper : Theme.sunken
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Column { // as wide as the longest words need
        id: widest
        visible: false
        Repeater {
            model: root.options
            Label { required property string modelData; isSpoken: false; text: modelData; font.pixelSize: 14; font.weight: Font.DemiBold; leftPadding: 8; rightPadding: 8 }
        }
    }
    Grid {
        id: grid
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 2 }
        columns: root.fits ? root.options.length : 1
        Repeater {
            model: root.options
            T.RadioButton {
                id: option
                required property int index
                required property string modelData
                readonly property bool isChosen: root.current === option.index
                objectName: root.objectName + option.index
                width: grid.width / grid.columns
                height: 44
                text: option.modelData
                focusPolicy: Qt.StrongFocus
                checkable: false
                autoExclusive: false
                Accessible.name: option.modelData
                Accessible.checked: option.isChosen
                Accessible.onPressAction: root.chosen(option.index)
                onClicked: root.chosen(option.index)
                Keys.onReturnPressed: root.chosen(option.index)
                Keys.onEnterPressed: root.chosen(option.index)
                Keys.onLeftPressed: root.step(option.nextItemInFocusChain(option.mirrored), option.mirrored)
                Keys.onRightPressed: root.step(option.nextItemInFocusChain(!option.mirrored), !option.mirrored)
                contentItem: Label {
                    isSpoken: false
                    text: option.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: 14
                    font.weight: option.isChosen ? Font.DemiBold : Font.Normal
                    color: option.isChosen ? Theme.ink : Theme.muted
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: option.isChosen ? Theme.raised : option.hovered ? Theme.hover : "transparent"
                    border.width: option.isChosen ? 1 : 0
                    border.color: Theme.line
                    FocusRing { target: option; isShown: option.visualFocus; anchors.margins: 1; targetRadius: Theme.radius - 4 }
                }
            }
        }
    }
}
