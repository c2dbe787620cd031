// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One block of a page.
Loader {
    id: root

    required property int kind
    required property int level
    required property string text
    required property string plain
    required property string marker
    required property var image
    required property var rows
    required property var widest
    required property var links
    property real scaling: 1
    property string found ///< Words that are searched, marked wherever they stand,
    property int chosenStart: -1 ///< and the place of them that is looked at.
    property int chosenCell: -1
    readonly property int above: kind === ReaderModel.Heading ? 14 : kind === ReaderModel.ListItem ? 2 : 6
    readonly property var shown: item
    signal followed(string link)
    /// Something in it has the keyboard focus: `y` of it should be seen.
    signal reached(real y)

    /// How far down these words stand.
    function wordsY(start: int, cell: int): real { return shown && shown.wordsY ? shown.wordsY(start, cell) : 0 }

    objectName: "readerBlock"
    height: implicitHeight
    sourceComponent: {
        switch (root.kind) {
        case ReaderModel.Image: return picture
        case ReaderModel.Table: return table
        }
        return words
    }

    // Components that a Loader makes cannot be bound to this file, so that what they use of it looks unqualified.
    // qmllint disable unqualified
    Component {
        id: words
        ReaderProse {
            topPadding: root.above
            kind: root.kind
            level: root.level
            text: root.text
            plain: root.plain
            marker: root.marker
            links: root.links
            scaling: root.scaling
            found: root.found
            chosenStart: root.chosenStart
            onFollowed: link => root.followed(link)
            onReached: y => root.reached(y)
        }
    }
    Component {
        id: picture
        Item {
            implicitHeight: view.implicitHeight + 16
            Picture {
                id: view
                width: parent.width
                height: implicitHeight
                y: 10
                image: root.image
                radius: Theme.radiusLarge
                Accessible.role: Accessible.Graphic
                //: Spoken for a picture inside a page, of which no description is known.
                Accessible.name: qsTr("Picture")
            }
        }
    }
    Component {
        id: table
        ReaderTable {
            topMargin: root.above
            rows: root.rows
            widest: root.widest
            isContinued: root.level > 0
            scaling: root.scaling
            found: root.found
            chosenCell: root.chosenCell
        }
    }
    // qmllint enable unqualified
}
