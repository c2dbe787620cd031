// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The files cannot be opened: why, and what can be done.
Frame {
    objectName: "refusedPage"

    Rectangle {
        anchors.left: parent.left
        width: 64
        height: 64
        radius: 20
        color: Theme.accentTint
        Icon { anchors.centerIn: parent; width: 30; height: 30; name: "warning"; color: Theme.accent }
    }
    Label {
        width: parent.width
        text: Session.problem
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        lineHeight: 1.15
    }
    Label {
        width: parent.width
        text: Session.remedy
        color: Theme.muted
        font.pixelSize: 16
        lineHeight: 1.4
        wrapMode: Text.Wrap
    }
    OlderCopy { width: parent.width; visible: Session.isOlderCopy }
    PrimaryButton {
        objectName: "startOver"
        width: parent.width
        implicitHeight: 52
        focus: !Session.isOlderCopy
        visible: Session.canStartOver && !Session.isOlderCopy
        //: Button: a sandbox wallet is set aside (its files are kept) and a new one begun.
        text: qsTr("Set it aside and begin anew")
        onClicked: Session.startOver()
    }
    Label {
        width: parent.width
        visible: Session.canStartOver
        //: Below the button that sets a sandbox wallet aside.
        text: qsTr("Nothing is deleted. Its coins were worth nothing.")
        color: Theme.muted
        font.pixelSize: Theme.note
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
