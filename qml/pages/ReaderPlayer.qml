// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Media
import Satchel.Ui

/// Sound or video, played out of memory. Reached by its address only: it loads Satchel.Media.
FocusScope {
    id: root

    required property ReaderModel page
    property int margin: 20
    readonly property QtObject finder: null
    readonly property bool hasTextSize: false
    readonly property bool isReady: playback.state === Playback.Paused || playback.state === Playback.Playing || playback.state === Playback.Ended
    readonly property string refusal: {
        if (playback.state !== Playback.Unplayable)
            return ""
        //: A recording cannot be played, because the computer has no loudspeaker or headphones.
        if (playback.fault === Playback.NoSpeaker) return qsTr("There is nothing here to hear it on: no loudspeaker and no headphones were found.")
        //: A recording or video cannot be played, because no decoder for it is installed.
        if (playback.fault === Playback.NotDecodable) return qsTr("It is damaged, or made in a way that this computer cannot play.")
        //: What was sold as a recording or video begins like none.
        return qsTr("It is not a recording that Satchel knows how to play.")
    }

    function keepPlace(): void { if (root.isReady) root.page.keepPlace(playback.state === Playback.Ended ? "t0" : "t" + Math.round(playback.position)) }
    function clock(milliseconds: real): string {
        const seconds = Math.floor(milliseconds / 1000)
        const padded = number => number < 10 ? "0" + number : "" + number
        const hours = Math.floor(seconds / 3600)
        return (hours > 0 ? hours + ":" + padded(Math.floor(seconds / 60) % 60) : "" + Math.floor(seconds / 60)) + ":" + padded(seconds % 60)
    }

    objectName: "readerPlayer"
    Component.onCompleted: {
        playback.bytes = root.page.bytes
        const at = /^t(\d+)$/.exec(root.page.place); 
        if (at)
            playback.seek(parseInt(at[1]))
    }
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Space: case Qt.Key_K: playback.toggle(); break
        case Qt.Key_Left: playback.seek(playback.position - 5000); break
        case Qt.Key_Right: playback.seek(playback.position + 5000); break
        case Qt.Key_Home: playback.seek(0); break
        case Qt.Key_Up: playback.volume += 0.1; break
        case Qt.Key_Down: playback.volume -= 0.1; break
        default: return
        }
        event.accepted = true
    }

    Playback { id: playback; objectName: "playback"; onStateChanged: root.keepPlace() }
    Timer { interval: 1000; repeat: true; running: playback.state === Playback.Playing; onTriggered: root.keepPlace() }

    ReaderTitle { id: title; x: root.margin; width: parent.width - 2 * root.margin; text: root.page.title; maximumLineCount: 4 }
    Rectangle {
        id: stage
        readonly property real ratio: video.frameSize.width > 0 ? video.frameSize.height / video.frameSize.width : 0.5625
        x: root.margin
        y: title.height
        width: root.width - 2 * root.margin
        height: Math.max(80, Math.min(width * (playback.hasPicture ? ratio : 0.36), root.height - title.height - strip.height - 40))
        radius: Theme.radiusLarge
        color: playback.hasPicture ? "black" : Theme.accentTint
        VideoPicture { id: video; anchors.fill: parent; playback: playback; visible: playback.hasPicture; Accessible.role: Accessible.Graphic; Accessible.name: root.page.title }
        ReaderWave { anchors { fill: parent; margins: 24 } visible: !playback.hasPicture; played: playback.duration > 0 ? playback.position / playback.duration : 0; seed: root.page.title }
        TapHandler { onTapped: playback.toggle() }
    }
    ReaderStrip {
        id: strip
        anchors { left: parent.left; right: parent.right; top: stage.bottom; topMargin: 8; leftMargin: root.margin; rightMargin: root.margin }
        isReady: root.isReady
        isPlaying: playback.state === Playback.Playing
        hasSpeaker: playback.hasSpeaker
        position: playback.position
        duration: playback.duration
        volume: playback.volume
        clock: root.clock
        onToggled: playback.toggle()
        onSought: milliseconds => playback.seek(milliseconds)
        onLoudened: volume => playback.volume = volume
    }
    Spinner { anchors.centerIn: stage; visible: playback.state === Playback.Opening }
}
