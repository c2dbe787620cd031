// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The five places at the bottom of a narrow window.
Rectangle {
    id: root

    required property var places

    height: 64
    color: Theme.surface

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Row {
        width: parent.width
        y: 1
        Repeater {
            model: root.places
            PlaceButton {
                required property var modelData
                objectName: "bar-" + modelData.iconName
                width: root.width / 5
                isInRail: false
                iconName: modelData.iconName
                text: modelData.text
                isCurrent: Router.place === modelData.place
                onClicked: Router.go(modelData.place)
            }
        }
    }
}
