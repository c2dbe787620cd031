// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// A calm line across the top, with what can be done about it.
Rectangle {
    id: root

    required property bool isShown
    required property string text
    property string iconName: "info"
    property string action ///< Empty: none.
    property string other ///< A second, quieter one.
    readonly property bool isNarrow: width < 560
    signal chosen
    signal otherChosen

    visible: root.isShown
    height: root.isShown ? lines.height + 16 : 0
    color: Theme.accentTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon { id: sign; anchors { left: parent.left; leftMargin: 20 } y: 18; width: 20; height: 20; name: root.iconName; color: Theme.accent }
    Flow {
        id: lines
        anchors { left: sign.right; leftMargin: 10; right: parent.right; rightMargin: 12; top: parent.top; topMargin: 8 }
        spacing: 4

        Label {
            width: root.isNarrow || buttons.width === 0 ? lines.width - 8 : lines.width - buttons.width - 12
            topPadding: 10
            bottomPadding: buttons.width === 0 ? 10 : 6
            text: root.text
            font.pixelSize: 14
            lineHeight: 1.2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            id: buttons
            TextButton { objectName: "bannerOther"; visible: root.other !== ""; text: root.other; onClicked: root.otherChosen() }
            TextButton { objectName: "bannerAction"; visible: root.action !== ""; text: root.action; onClicked: root.chosen() }
        }
    }
}
