// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// A calm line across the top.
Rectangle {
    id: root

    required property bool isShown
    required property string text

    visible: root.isShown
    height: root.isShown ? words.implicitHeight + 24 : 0
    color: Theme.accentTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon { id: sign; anchors { left: parent.left; leftMargin: 20; verticalCenter: parent.verticalCenter } width: 20; height: 20; name: "info"; color: Theme.accent }
    Label {
        id: words
        anchors { left: sign.right; leftMargin: 10; right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
        text: root.text
        font.pixelSize: 14
        wrapMode: Text.Wrap
    }
}
