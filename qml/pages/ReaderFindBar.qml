// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// Words to find in the page: how many there are, the next and the one before.
FocusScope {
    id: root

    required property var finder
    signal closed()

    function begin(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }

    implicitHeight: 56
    onFinderChanged: if (finder) finder.text = Qt.binding(() => field.text)

    Field {
        id: field
        objectName: "findField"
        anchors { left: parent.left; right: count.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
        implicitHeight: 44
        focus: true
        iconName: "search"
        //: In the field that searches the page which is being read.
        placeholderText: qsTr("Find in this page")
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onEscapePressed: root.closed()
        Keys.onReturnPressed: event => root.step(event)
        Keys.onEnterPressed: event => root.step(event)
    }
    Label {
        id: count
        objectName: "findCount"
        anchors { right: buttons.left; verticalCenter: parent.verticalCenter }
        visible: field.text.trim() !== ""
        width: visible ? implicitWidth : 0
        text: !root.finder ? "" : root.finder.count > 0
            //: In the search within a page; %1: which place, %2: of how many.
            ? qsTr("%1 of %2").arg(root.finder.current + 1).arg(root.finder.count)
            : root.finder.isBusy
                //: In the search within a page, while it runs.
                ? qsTr("Searching…")
                //: In the search within a page.
                : qsTr("Not found")
        color: root.finder && root.finder.count === 0 && !root.finder.isBusy ? Theme.danger : Theme.muted
        font.pixelSize: Theme.note
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: -10; verticalCenter: parent.verticalCenter }
        IconButton {
            objectName: "findPrevious"
            enabled: !!root.finder && root.finder.count > 0
            iconName: "up"
            //: Spoken name of a button in the search within a page.
            label: qsTr("Previous")
            onClicked: root.finder.previous()
        }
        IconButton {
            objectName: "findNext"
            enabled: !!root.finder && root.finder.count > 0
            iconName: "down"
            //: Spoken name of a button in the search within a page.
            label: qsTr("Next")
            onClicked: root.finder.next()
        }
        IconButton {
            objectName: "findClose"
            iconName: "close"
            //: Spoken name of a button: ends the search within a page.
            label: qsTr("Close the search")
            onClicked: root.closed()
        }
    }

    function step(event: var): void {
        if (!root.finder)
            return
        event.modifiers & Qt.ShiftModifier ? root.finder.previous() : root.finder.next()
        event.accepted = true
    }
}
