// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// What was bought: a list, and the page itself beside it when wide or instead of it when narrow.
FocusScope {
    id: root

    readonly property LibraryModel library: LibraryModel { session: Session; search: search.text }
    readonly property bool isWide: width >= 760
    readonly property int margin: width < 560 ? 20 : 40
    readonly property bool isReading: Router.article !== 0
    readonly property var shown: isReading ? Router.article : lastRead
    property var lastRead: 0

    property bool wasReading: false

    /// What is opened for reading has the focus.
    function remember(): void {
        if (isReading && (!wasReading || lastRead !== Router.article))
            reader.forceActiveFocus()
        wasReading = isReading
        if (isReading)
            lastRead = Router.article
    }

    objectName: "libraryPage"
    Component.onCompleted: remember()

    Connections { target: Router; function onChanged() { root.remember() } }
    readonly property var opened: Router.article
    onOpenedChanged: isReading ? reader.begin() : side.forceActiveFocus()

    FocusScope {
        id: side
        visible: root.isWide || !root.isReading
        anchors { left: parent.left; leftMargin: root.margin; top: parent.top; bottom: parent.bottom; topMargin: root.width < 560 ? 20 : 40 }
        width: root.isWide ? 340 : Math.min(640, root.width - 2 * root.margin)
        focus: !root.isReading

        Label {
            id: heading
            anchors { left: parent.left; right: parent.right }
            height: 44
            verticalAlignment: Text.AlignVCenter
            //: Heading of the library.
            text: qsTr("Library")
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Field {
            id: search
            objectName: "librarySearch"
            anchors { top: heading.bottom; topMargin: 8; left: parent.left; right: parent.right }
            focus: true
            iconName: "search"
            //: In the search field of the library.
            placeholderText: qsTr("Search what you bought")
            Keys.onEscapePressed: event => { event.accepted = text !== ""; clear() }
        }
        ListView {
            id: list
            objectName: "libraryList"
            anchors { top: search.bottom; topMargin: 12; left: parent.left; right: parent.right; bottom: parent.bottom }
            model: root.library
            clip: true
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: 20
            T.ScrollBar.vertical: ScrollLine { }
            delegate: ListRow {
                required property int index
                required property var purchase
                required property string price
                objectName: "libraryItem" + index
                width: list.width
                required title
                required line
                required site
                titleLines: 2
                number: price
                isSelected: root.isWide && root.shown === purchase
                hasSeparator: false
                onClicked: Router.read(purchase)
            }
        }
        EmptyState {
            anchors.centerIn: list
            width: Math.min(320, parent.width)
            visible: root.library.isKnown && root.library.count === 0
            iconName: search.text !== "" ? "search" : "library"
            title: search.text !== ""
                //: The search found nothing.
                ? qsTr("Nothing found")
                //: The library is empty.
                : qsTr("Your library is empty")
            detail: search.text !== ""
                //: Below "Nothing found".
                ? qsTr("Titles, sites and texts are searched.")
                //: Below "Your library is empty".
                : qsTr("What you buy is kept here, and can be read without a network.")
        }
    }
    Reader {
        id: reader
        objectName: "reader"
        focus: root.isReading
        visible: root.isWide || root.isReading
        anchors {
            left: root.isWide ? side.right : parent.left
            leftMargin: root.isWide ? 32 : 0
            right: parent.right
            rightMargin: root.isWide ? root.margin : 0
            top: parent.top
            topMargin: root.isWide ? 40 : 0
            bottom: parent.bottom
            bottomMargin: root.isWide ? 40 : 0
        }
        isFramed: root.isWide
        article: root.shown
    }
}
