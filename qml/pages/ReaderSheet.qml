// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Media

/// One page of a document on its paper, with what was found in it. Loads Satchel.Media.
Rectangle {
    id: root

    required property int index
    required property real ratio
    required property string words
    required property PdfPages pages
    required property PdfFind finder
    readonly property var found: root.areas(finder.current, finder.count)

    function areas(current: int, count: int): var { return count > 0 ? root.finder.areasOn(root.index) : [] }

    height: width * ratio
    radius: 3
    color: "white"
    border { width: 1; color: Theme.line }
    Accessible.role: Accessible.Paragraph
    //: Spoken for a page of a document; %1: its number, %2: how many there are, %3: its words.
    Accessible.name: qsTr("Page %1 of %2. %3").arg(index + 1).arg(pages.count).arg(words)

    PdfPage {
        id: drawing
        objectName: "readerSheet" + root.index
        anchors { fill: parent; margins: 1 }
        pages: root.pages
        number: root.index
    }
    Repeater {
        model: root.found
        Rectangle {
            required property var modelData
            x: modelData.area.x * root.width - 1
            y: modelData.area.y * root.height - 1
            width: modelData.area.width * root.width + 2
            height: modelData.area.height * root.height + 2
            radius: 2
            color: "#A64B16"
            opacity: modelData.isCurrent ? 0.5 : 0.2
        }
    }
    Label {
        anchors.centerIn: parent
        width: parent.width - 40
        visible: drawing.state === PdfPage.Undrawable
        horizontalAlignment: Text.AlignHCenter
        //: Instead of a page of a document.
        text: qsTr("This page cannot be drawn.")
        color: "#6E655A"
        wrapMode: Text.Wrap
    }
}
