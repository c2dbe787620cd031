// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One channel: its bar, both sides in figures, and closing it in two presses.
Column {
    id: root

    required property string channel
    required property string name
    required property string stateText
    required property string ours
    required property string theirs
    required property real share
    required property bool isUsable
    required property bool isClosing
    property bool isAsking: false
    readonly property bool hasRoom: root.width - beside.implicitWidth - close.width > Math.min(160, title.implicitWidth) + 24
    readonly property color tint: root.isUsable ? Theme.goodTint : Theme.accentTint
    readonly property color ink: root.isUsable ? Theme.good : Theme.accent
    signal closeAsked
    signal closeConfirmed
    signal kept

    spacing: 8
    bottomPadding: 14

    Item {
        width: parent.width
        height: 44
        Label {
            id: title
            anchors { left: parent.left; right: beside.visible ? beside.left : close.visible ? close.left : parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            isForeign: true
            text: root.name
            font.weight: Font.Medium
        }
        Chip {
            id: beside
            anchors { right: close.visible ? close.left : parent.right; rightMargin: close.visible ? 2 : 0; verticalCenter: parent.verticalCenter }
            visible: root.hasRoom
            text: root.stateText
            tint: root.tint
            ink: root.ink
        }
        TextButton {
            id: close
            objectName: "closeChannel"
            anchors { right: parent.right; rightMargin: -10; verticalCenter: parent.verticalCenter }
            visible: !root.isClosing && !root.isAsking
            foreground: Theme.muted
            textSize: Theme.note
            //: Button: begins closing a channel; asks again before it does.
            text: qsTr("Close")
            //: Spoken name of the button that begins closing a channel; %1 is the name of its other side.
            Accessible.name: qsTr("Close the channel with %1").arg(root.name)
            onClicked: root.closeAsked()
        }
    }
    Chip {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !root.hasRoom
        text: root.stateText
        tint: root.tint
        ink: root.ink
    }
    ChannelBar { width: parent.width; share: root.share; isActive: root.isUsable }
    Flow { // on two lines where both do not fit
        id: sides
        width: parent.width
        readonly property bool fits: ours.implicitWidth + theirs.implicitWidth + 12 <= width
        Label {
            id: ours
            width: sides.fits ? parent.width - theirs.implicitWidth : parent.width
            //: Beside a channel's bar; %1 is an amount with unit.
            text: qsTr("%1 yours").arg(root.ours)
            font.pixelSize: Theme.note
        }
        Label {
            id: theirs
            //: Beside a channel's bar: the other side's part; %1 is an amount with unit.
            text: qsTr("%1 theirs").arg(root.theirs)
            font.pixelSize: Theme.note
            color: Theme.muted
        }
    }
    Rectangle {
        width: parent.width
        visible: root.isAsking
        height: ask.height + 28
        radius: Theme.radius
        color: Theme.accentTint
        Column {
            id: ask
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 14 }
            spacing: 10
            Label {
                width: parent.width
                //: Asked before a channel is closed.
                text: qsTr("Close this channel? Your side returns to the chain; that costs a chain fee.")
                font.pixelSize: 14
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: 10
                SecondaryButton {
                    objectName: "keepChannel"
                    //: Button: does not close the channel.
                    text: qsTr("Keep it")
                    onClicked: root.kept()
                }
                PrimaryButton {
                    objectName: "confirmClose"
                    //: Button: closes the channel.
                    text: qsTr("Close it")
                    onClicked: root.closeConfirmed()
                }
            }
        }
    }
}
