// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// The controls of a recording: play, where one is in it, how loud.
FocusScope {
    id: root

    property bool isPlaying: false
    property bool isReady: false
    property bool hasSpeaker: true
    property real position: 0 ///< Milliseconds.
    property real duration: 0
    property real volume: 1
    property var clock: milliseconds => ""
    readonly property bool isWide: width > 420
    signal toggled()
    signal sought(real milliseconds)
    signal loudened(real volume)

    height: isWide ? 56 : 104
    focus: true

    BaseButton {
        id: button
        objectName: "playerToggle"
        anchors { left: parent.left; top: parent.top; topMargin: 4 }
        focus: true
        opacity: root.isReady ? 1 : 0.45
        width: 48
        height: 48
        leftPadding: 0
        rightPadding: 0
        fill: Theme.accent
        foreground: Theme.accentInk
        iconName: root.isPlaying ? "pause" : "play"
        Accessible.name: root.isPlaying
            //: Spoken name of a button of the player.
            ? qsTr("Pause")
            //: Spoken name of a button of the player.
            : qsTr("Play")
        onClicked: root.toggled()
    }
    ReaderSlider {
        id: line
        objectName: "playerPosition"
        enabled: root.isReady && root.duration > 0 // nowhere to go before that, so no stop of the Tab key either
        anchors { left: button.right; leftMargin: 14; right: time.left; rightMargin: 14; verticalCenter: button.verticalCenter }
        //: Spoken name of the line that shows where one is in a recording.
        label: qsTr("Position")
        from: 0
        to: Math.max(1, root.duration)
        value: root.position
        stepSize: 5000
        onMoved: root.sought(value)
        Accessible.description: time.text
    }
    Label {
        id: time
        objectName: "playerTime"
        visible: root.isReady
        anchors { right: root.isWide ? speaker.left : parent.right; rightMargin: root.isWide ? 14 : 0; verticalCenter: button.verticalCenter }
        text: root.clock(root.position) + " / " + root.clock(root.duration)
        color: Theme.muted
        font.pixelSize: Theme.note
    }
    Row {
        id: speaker
        anchors { right: parent.right; top: root.isWide ? parent.top : button.bottom; topMargin: root.isWide ? 6 : 4 }
        visible: root.hasSpeaker
        width: visible ? implicitWidth : 0
        IconButton {
            objectName: "playerMute"
            property real before: 0.8
            iconName: root.volume > 0 ? "sound" : "sound-off"
            label: root.volume > 0
                //: Spoken name of a button of the player.
                ? qsTr("Mute")
                //: Spoken name of a button of the player.
                : qsTr("Sound on")
            onClicked: { if (root.volume > 0) before = root.volume; root.loudened(root.volume > 0 ? 0 : before) }
        }
        ReaderSlider {
            objectName: "playerVolume"
            width: 96
            //: Spoken name of the line that shows how loud a recording is.
            label: qsTr("Volume")
            value: root.volume
            stepSize: 0.1
            onMoved: root.loudened(value)
        }
    }
    Label {
        anchors { right: parent.right; verticalCenter: speaker.verticalCenter }
        visible: !root.hasSpeaker && root.isWide && root.isReady
        //: Beside a video that plays without sound.
        text: qsTr("No loudspeaker")
        color: Theme.muted
        font.pixelSize: Theme.note
    }
}
