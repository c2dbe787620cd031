// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Ui

/// What all buttons share: size, words, an icon in front, focus.
T.Button {
    id: root

    property string iconName
    property bool isDirected ///< The icon points along the line: the other way where one reads from right to left.
    property color foreground: Theme.ink
    property color fill: "transparent"
    property color edge: "transparent"
    property color ring: Theme.focus
    property int textSize: Theme.body
    implicitHeight: Math.max(Theme.control, words.visible ? words.implicitHeight + 20 : 0)
    readonly property color written: root.enabled ? root.foreground : Theme.muted
    readonly property real natural: (root.iconName !== "" ? 20 : 0) + (root.text !== "" ? Math.ceil(measure.width) + 2 : 0) + (root.iconName !== "" && root.text !== "" ? 8 : 0)

    implicitWidth: Math.max(Theme.control, Math.ceil(root.natural) + root.leftPadding + root.rightPadding)
    leftPadding: 20
    rightPadding: 20
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled) root.clicked()
    Keys.onReturnPressed: if (root.enabled) root.clicked()
    Keys.onEnterPressed: if (root.enabled) root.clicked()

    TextMetrics { id: measure; text: root.text; font: words.font }
    contentItem: Item {
        implicitWidth: root.natural
        Row {
            id: content
            anchors.verticalCenter: parent.verticalCenter
            x: Math.max(0, (parent.width - width) / 2)
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.written
                width: 20
                height: 20
                transform: Scale { origin.x: 10; xScale: root.isDirected && root.mirrored ? -1 : 1 }
            }
            Label {
                id: words
                isSpoken: false
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(measure.width) + 2, root.width - root.leftPadding - root.rightPadding - (root.iconName !== "" ? 28 : 0))
                visible: root.text !== ""
                text: root.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: root.written
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.enabled || root.fill.a === 0 ? root.fill : Theme.sunken
        border.width: root.edge.a > 0 || (!root.enabled && root.fill.a > 0) ? 1 : 0
        border.color: root.enabled ? root.edge : Theme.line
        Behavior on color { ColorAnimation { duration: Theme.motion / 2 } }
        FocusRing { target: root; isShown: root.visualFocus; border.color: root.ring }
    }
}
