// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// The quiet frame of everything before the wallet is open: the mark, and one column in the middle.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int widest: 400

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.height + 120)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollLine { }

        Row {
            anchors { left: parent.left; leftMargin: 20 }
            y: 24
            spacing: 10
            Icon { name: "mark"; width: 30; height: 30 }
            Label { anchors.verticalCenter: parent.verticalCenter; text: "Satchel"; font.pixelSize: Theme.lead; font.weight: Font.DemiBold }
        }
        Column {
            id: column
            width: Math.min(root.widest, root.width - 40)
            x: Math.round((root.width - width) / 2)
            y: Math.max(84, Math.round((parent.height - height) * 0.46))
            spacing: 16
        }
    }
}
