// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Satchel.Controls

/// A sheet of labelled values that scrolls, with buttons below.
Sheet {
    id: root

    required property string title
    required property string number
    property string stateText
    property color stateColor: Theme.muted
    property string problem
    required property var facts
    default property alias actions: row.data

    wideWidth: 520
    visible: true
    bottomPadding: 20

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.height + row.height + 20

        Flickable {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: row.top; bottomMargin: 16 }
            contentHeight: column.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollLine { }
            Column {
                id: column
                width: parent.width
                spacing: 4
                Label { width: parent.width; text: root.stateText; color: root.stateColor; font.pixelSize: Theme.note; font.weight: Font.DemiBold }
                Label {
                    width: parent.width
                    text: root.title
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    elide: Text.ElideRight
                    lineHeight: 1.15
                }
                Item { width: 1; height: 4 }
                AmountText { number: root.number; pixelSize: Theme.amount; weight: Font.DemiBold }
                Item { width: 1; height: 6 }
                Notice { width: parent.width; text: root.problem }
                Repeater {
                    model: root.facts
                    Fact {
                        required property var modelData
                        width: column.width
                        label: modelData.label
                        value: modelData.value
                        isCode: modelData.isCode
                    }
                }
            }
        }
        Flow {
            id: row
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: 12
            layoutDirection: Qt.RightToLeft
        }
    }
}
