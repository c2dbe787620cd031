// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// The visible keyboard focus: a line around `target`, a little outside of it.
Rectangle {
    id: root
    objectName: "focusRing"

    required property Item target
    property bool isShown: root.target.activeFocus
    property real targetRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -3
    radius: root.targetRadius + 3
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: root.isShown
}
