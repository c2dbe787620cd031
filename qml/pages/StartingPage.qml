// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Shown at once, before the core is up: says what takes time.
Frame {
    objectName: "startingPage"
    spacing: 20

    Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "mark"; width: 76; height: 76 }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: Session.stepLine
        Accessible.role: Accessible.AlertMessage
        font.pixelSize: Theme.lead
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    Spinner { anchors.horizontalCenter: parent.horizontalCenter }
}
