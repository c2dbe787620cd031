// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Media
import Satchel.Ui

/// A PDF document, page below page, as wide as the window allows. Reached by its address only: it loads Satchel.Media.
ReaderList {
    id: root

    property int margin: 20
    readonly property bool hasTextSize: false
    readonly property PdfFind finder: PdfFind { pages: root.pages }
    readonly property PdfPages pages: PdfPages { }
    readonly property real measure: Math.min(900, width - 2 * margin)
    readonly property string refusal: pages.state !== PdfPages.Unreadable ? ""
        : pages.fault === PdfPages.Locked
            //: A PDF document cannot be shown, because it is encrypted.
            ? qsTr("This document asks for a password, which Satchel cannot give it.")
            //: A PDF document cannot be shown.
            : qsTr("This document is damaged.")

    function showFound(): void {
        if (finder.page < 0)
            return
        root.positionViewAtIndex(finder.page, ListView.Contain)
        const item = root.itemAtIndex(finder.page)
        const y = item ? item.y + finder.offset * item.height : 0
        if (item && (y < root.contentY + 20 || y > root.contentY + root.height - 60))
            root.scrollTo(y - root.height / 3)
    }

    objectName: "readerPages"
    column: width / 2
    model: pages
    spacing: 14
    cacheBuffer: 600
    Component.onCompleted: pages.bytes = page.bytes // once: a list must not shrink under its view
    onCountChanged: { isSettled = false; Qt.callLater(() => root.goTo(root.page.place)) }
    Connections { target: root.finder; function onChanged() { Qt.callLater(root.showFound) } }

    // A header cannot be bound to this file, and then no delegate can, so that what they use of it looks unqualified.
    // qmllint disable unqualified
    header: ReaderTitle { x: root.margin; width: root.width - 2 * root.margin; text: root.page.title }
    footer: Item { width: 1; height: 28 }
    delegate: ReaderSheet {
        x: (root.width - width) / 2
        width: root.measure
        pages: root.pages
        finder: root.finder
    }
    // qmllint enable unqualified
    Spinner { anchors.centerIn: parent; visible: root.pages.state === PdfPages.Opening }
}
