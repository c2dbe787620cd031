// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A line of a list: avatar, two lines of words, something at the right. Up and Down go to its neighbours.
T.ItemDelegate {
    id: root

    property string site
    property string iconName
    property string title
    property string line ///< Of two parts, "site · time", the first is cut short where there is little room.
    property color lineColor: Theme.muted
    property string number
    property string plainNumber ///< Instead of an amount with its unit.
    property color numberColor: Theme.ink
    property bool isStruck: false
    property bool isSelected: false
    property bool hasSeparator: true
    property int titleLines: 1
    property bool isFirst: false
    property bool isLast: false
    readonly property real inset: 16
    readonly property int cut: root.line.lastIndexOf(" · ")

    function step(isForward: bool): bool {
        const next = root.nextItemInFocusChain(isForward)
        if (!(next instanceof T.ItemDelegate))
            return false
        next.forceActiveFocus(isForward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        return true
    }

    implicitHeight: Math.max(68, words.implicitHeight + 28)
    focusPolicy: Qt.StrongFocus
    Accessible.name: [root.title, root.line, root.number !== "" ? root.number + " sat" : root.plainNumber].filter(part => part !== "").join(", ")
    Accessible.onPressAction: root.clicked()
    Keys.onUpPressed: event => event.accepted = root.step(false)
    Keys.onDownPressed: event => event.accepted = root.step(true)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        SiteAvatar {
            id: face
            anchors { left: parent.left; leftMargin: root.inset; verticalCenter: parent.verticalCenter }
            name: root.site
            iconName: root.iconName
        }
        Column {
            id: words
            anchors { left: face.right; leftMargin: 14; right: sum.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 3
            Label {
                isSpoken: false
                width: parent.width
                isForeign: true
                text: root.title
                font.weight: Font.Medium
                wrapMode: root.titleLines > 1 ? Text.Wrap : Text.NoWrap
                maximumLineCount: root.titleLines
                elide: Text.ElideRight
            }
            Row {
                width: parent.width
                Label {
                    width: Math.min(implicitWidth, parent.width - end.width)
                    isSpoken: false
                    isForeign: true
                    text: root.cut < 0 ? root.line : root.line.slice(0, root.cut)
                    color: root.lineColor
                    font.pixelSize: Theme.note
                    elide: Text.ElideMiddle
                }
                Label {
                    id: end
                    width: Math.min(implicitWidth, parent.width * 0.7)
                    isSpoken: false
                    isForeign: true
                    text: root.cut < 0 ? "" : (root.mirrored ? "\u200f" : "") + root.line.slice(root.cut)
                    color: root.lineColor
                    font.pixelSize: Theme.note
                    elide: Text.ElideRight
                }
            }
        }
        AmountText {
            id: sum
            Accessible.ignored: true
            anchors { right: parent.right; rightMargin: root.inset + 2; verticalCenter: parent.verticalCenter }
            visible: root.number !== ""
            width: visible ? implicitWidth : 0
            number: root.number
            pixelSize: Theme.lead
            color: root.numberColor
            opacity: root.isStruck ? 0.6 : 1
        }
    }
    background: Rectangle {
        radius: root.isSelected ? Theme.radiusLarge : root.isFirst || root.isLast ? Theme.radiusLarge - 1 : 0
        color: root.isSelected ? Theme.surface : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.isSelected ? 1 : 0
        border.color: Theme.line
        Rectangle {
            anchors { left: parent.left; leftMargin: 70; right: parent.right; rightMargin: root.inset; bottom: parent.bottom }
            height: 1
            color: Theme.line
            visible: root.hasSeparator
        }
        FocusRing { target: root; isShown: root.visualFocus; anchors.margins: 3; targetRadius: Theme.radiusSmall }
    }
}
