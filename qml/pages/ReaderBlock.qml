// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One block of a page. The styled text was made by ReaderModel out of escaped words, with five tags and no pictures.
Item {
    id: root

    required property int kind
    required property int level
    required property string text
    required property string marker
    required property var image
    required property var rows
    /// Where its links lead; one of them is chosen for the keyboard: Left and Right choose, Enter follows.
    required property var links
    property int chosen: 0
    signal followed(string link)

    implicitHeight: loader.implicitHeight + loader.y
    objectName: "readerBlock"
    activeFocusOnTab: links.length > 0
    onActiveFocusChanged: chosen = 0
    Keys.onReturnPressed: if (links.length > 0) root.followed(links[chosen])
    Keys.onEnterPressed: if (links.length > 0) root.followed(links[chosen])
    Keys.onLeftPressed: chosen = Math.max(0, chosen - 1)
    Keys.onRightPressed: chosen = Math.min(links.length - 1, chosen + 1)
    Accessible.role: Accessible.Link
    Accessible.ignored: links.length === 0
    Accessible.focusable: true
    Accessible.name: links.length > 0 ? text.replace(/<[^>]*>/g, "") : ""
    Accessible.onPressAction: root.followed(links[chosen])

    FocusRing { target: root; targetRadius: Theme.radiusSmall; anchors.margins: -4 }
    Loader {
        id: loader
        y: root.kind === ReaderModel.Heading ? 14 : root.kind === ReaderModel.ListItem ? 2 : 6
        width: parent.width
        sourceComponent: {
            switch (root.kind) {
            case ReaderModel.Image: return picture
            case ReaderModel.Table: return table
            case ReaderModel.Code: return code
            }
            return words
        }
    }
    Component {
        id: words
        Item {
            readonly property bool isQuote: root.kind === ReaderModel.Quote
            readonly property bool isHeading: root.kind === ReaderModel.Heading
            readonly property bool isCaption: root.kind === ReaderModel.Caption
            readonly property int indent: root.kind === ReaderModel.ListItem ? 8 + 18 * root.level : isQuote ? 20 : 0

            implicitHeight: prose.implicitHeight + (isHeading ? 6 : 10)
            Rectangle { visible: parent.isQuote; width: 3; height: prose.height; radius: 1.5; color: Theme.accent }
            Label { x: parent.indent - 20; visible: root.marker !== ""; text: root.marker; font.family: Theme.serif; font.pixelSize: Theme.lead; lineHeightMode: Text.FixedHeight; lineHeight: 27; color: Theme.muted }
            Text {
                id: prose
                x: parent.indent
                width: parent.width - x
                text: root.text
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                color: parent.isQuote || parent.isCaption ? Theme.muted : Theme.ink
                linkColor: Theme.accent
                font.family: parent.isCaption ? Theme.sans : Theme.serif
                font.pixelSize: parent.isHeading ? (root.level < 3 ? Theme.title : 18) : parent.isCaption ? Theme.note : Theme.lead
                font.weight: parent.isHeading ? Font.DemiBold : Font.Normal
                font.italic: parent.isQuote
                lineHeightMode: Text.FixedHeight
                lineHeight: parent.isHeading ? 28 : parent.isCaption ? 20 : 27
                Accessible.role: parent.isHeading ? Accessible.Heading : Accessible.Paragraph
                Accessible.name: root.text.replace(/<[^>]*>/g, "")
                onLinkActivated: link => root.followed(link)
                HoverHandler { cursorShape: prose.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor }
            }
        }
    }
    Component {
        id: picture
        Item {
            implicitHeight: view.implicitHeight + 16
            Picture { id: view; width: parent.width; height: implicitHeight; y: 4; image: root.image; radius: Theme.radiusLarge }
        }
    }
    Component {
        id: code
        Rectangle {
            implicitHeight: lines.implicitHeight + 28
            radius: Theme.radius
            color: Theme.isDark ? Theme.paper : Theme.sunken
            Label { id: lines; x: 16; y: 14; width: parent.width - 32; text: root.text; font.family: Theme.mono; font.pixelSize: 14; lineHeight: 1.35; wrapMode: Text.WrapAnywhere }
        }
    }
    Component { id: table; ReaderTable { rows: root.rows } }
}
