// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The shortcuts, at a glance.
Sheet {
    id: root

    /// Names of keys as they stand on the keys; only "arrow keys" is a word.
    readonly property var keys: [
        //: What a shortcut does.
        { keys: "Ctrl+1 … Ctrl+5", action: qsTr("Pay, Library, Activity, Wallet, Settings") },
        //: What a shortcut does.
        { keys: "Ctrl+L", action: qsTr("Type or paste a link or an invoice") },
        //: What a shortcut does.
        { keys: "Tab, Shift+Tab", action: qsTr("To the next or the previous item") },
        //: Keys with arrows on them.
        { keys: qsTr("Arrow keys"), action: qsTr("Within a list, a choice or the links of a paragraph") },
        //: What a shortcut does.
        { keys: "Enter", action: qsTr("Press, open, follow") },
        //: What a shortcut does.
        { keys: "Esc, Alt+←", action: qsTr("Close, or go back") },
        //: What a shortcut does: opens the list of short notices.
        { keys: "Ctrl+J", action: qsTr("Read the notices again") },
        //: What a shortcut does.
        { keys: "F1, Ctrl+/", action: qsTr("Show these shortcuts") }
    ]

    objectName: "keysSheet"
    //: Heading of a sheet.
    title: qsTr("Keyboard shortcuts")
    visible: true
    onClosed: Router.closeSheet()

    contentItem: SheetBody {
        id: content
        spacing: 10
        Label { width: parent.width; text: root.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; wrapMode: Text.Wrap; bottomPadding: 6 }
        Repeater {
            model: root.keys
            Item {
                id: line
                required property var modelData
                width: content.width
                implicitHeight: Math.max(names.implicitHeight, action.implicitHeight, 24)
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.keys + ": " + modelData.action
                Label {
                    id: names
                    anchors.left: parent.left
                    width: Math.min(150, parent.width * 0.42)
                    text: line.modelData.keys
                    font.pixelSize: 14
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    id: action
                    anchors { left: names.right; leftMargin: 12; right: parent.right }
                    text: line.modelData.action
                    color: Theme.muted
                    font.pixelSize: 14
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        footer: SecondaryButton {
            objectName: "keysClose"
            width: parent.width
            focus: true
            //: Button: closes the sheet.
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
