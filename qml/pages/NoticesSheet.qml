// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What the short words said, to be read again; newest first.
Sheet {
    id: root

    objectName: "noticesSheet"
    visible: true
    onClosed: if (Router.sheet === Router.NoticesSheet) Router.closeSheet()

    contentItem: SheetBody {
        spacing: 4
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            //: Heading of the list of short notices that were shown.
            text: qsTr("Notices")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            bottomPadding: 8
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: Notices.entries
            Item {
                id: entry
                required property var modelData
                width: parent ? parent.width : 0
                height: words.implicitHeight + 20
                Accessible.role: Accessible.ListItem
                Accessible.name: entry.modelData.words + ", " + entry.modelData.when
                Label {
                    id: words
                    anchors { left: parent.left; right: when.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    text: entry.modelData.words
                    font.pixelSize: 14
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    id: when
                    anchors { right: parent.right; baseline: words.baseline }
                    text: entry.modelData.when
                    color: Theme.muted
                    font.pixelSize: Theme.note
                    Accessible.ignored: true
                }
                Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 1; color: Theme.line }
            }
        }
        EmptyState {
            width: parent.width
            topPadding: 12
            visible: Notices.count === 0
            iconName: "bell"
            //: The list of notices is empty.
            title: qsTr("Nothing yet")
            //: The list of notices is empty.
            detail: qsTr("Short notices are shown for a moment and can be read again here.")
        }
        footer: SecondaryButton {
            objectName: "noticesClose"
            width: parent.width
            height: 52
            focus: true
            //: Button: closes the sheet.
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
