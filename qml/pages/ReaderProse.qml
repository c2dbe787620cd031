// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Words of a page: a heading, a paragraph, an item of a list, a quotation or code. The text was made by ReaderModel out of
/// escaped words and five tags; it can be selected and copied.
Item {
    id: root

    property int kind
    property int level
    property string text
    property string plain
    property string marker
    property var links: []
    property real scaling: 1
    property string found
    property int chosenStart: -1
    property int topPadding: 0
    readonly property bool isQuote: kind === ReaderModel.Quote
    readonly property bool isHeading: kind === ReaderModel.Heading
    readonly property bool isCaption: kind === ReaderModel.Caption
    readonly property bool isCode: kind === ReaderModel.Code
    readonly property int indent: kind === ReaderModel.ListItem ? 8 + 18 * level : isQuote ? 20 : isCode ? 16 : 0
    readonly property real size: (isHeading ? (level < 3 ? Theme.title : 18) : isCaption ? Theme.note : isCode ? 14 : Theme.lead) * scaling
    readonly property string linkStyle: "<a style=\"color:" + Theme.accent + "\" "
    signal followed(string link)
    signal reached(real y)

    function wordsY(start: int, cell: int): real { return prose.y + prose.positionToRectangle(Math.max(0, start)).y }
    /// Where a link is: its first line, measured again when the words have moved.
    function spotOf(link: var, width: real, height: real, length: int): rect {
        if (link.start + link.length > length)
            return Qt.rect(0, 0, 0, 0)
        const from = prose.positionToRectangle(link.start)
        const to = prose.positionToRectangle(link.start + link.length)
        return Qt.rect(prose.x + from.x, prose.y + from.y, to.y === from.y ? to.x - from.x : width - from.x, from.height)
    }

    implicitHeight: topPadding + prose.implicitHeight + (isCode ? 28 : isHeading ? 6 : 10)

    Rectangle { visible: root.isQuote; y: prose.y; width: 3; height: prose.height; radius: 1.5; color: Theme.accent }
    Rectangle { visible: root.isCode; y: root.topPadding; width: parent.width; height: prose.height + 28; radius: Theme.radius; color: Theme.isDark ? Theme.paper : Theme.sunken }
    Label {
        x: root.indent - 20
        y: prose.y
        visible: root.marker !== ""
        text: root.marker
        font.family: Theme.serif
        font.pixelSize: root.size
        color: Theme.muted
        Accessible.ignored: true
    }
    TextEdit {
        id: prose
        objectName: "readerProse"
        x: root.indent
        y: root.topPadding + (root.isCode ? 14 : 0)
        width: parent.width - x - (root.isCode ? 16 : 0)
        readOnly: true
        selectByMouse: true
        activeFocusOnPress: true
        textFormat: root.isCode ? TextEdit.PlainText : TextEdit.RichText
        text: root.isCode ? root.text : "<p style=\"margin:0;white-space:pre-wrap;line-height:" + (root.isHeading ? 104 : 117) + "%\">" + root.text.replace(/<a /g, root.linkStyle) + "</p>"
        wrapMode: root.isCode ? TextEdit.WrapAnywhere : TextEdit.Wrap
        color: root.isQuote || root.isCaption ? Theme.muted : Theme.ink
        selectionColor: Theme.accentTint
        selectedTextColor: Theme.ink
        font.family: root.isCode ? Theme.mono : root.isCaption ? Theme.sans : Theme.serif
        font.pixelSize: Math.round(root.size)
        font.weight: root.isHeading ? Font.DemiBold : Font.Normal
        font.italic: root.isQuote
        Accessible.role: root.isHeading ? Accessible.Heading : root.kind === ReaderModel.ListItem ? Accessible.ListItem : Accessible.Paragraph
        Accessible.name: (root.marker !== "" ? root.marker + " " : "") + root.plain
        onLinkActivated: link => root.followed(link)
        Keys.onPressed: event => { if (event.matches(StandardKey.Copy) && selectedText !== "") { Clipboard.copy(selectedText); event.accepted = true } }
        HoverHandler { cursorShape: prose.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor }

        TextMarks {
            document: prose.textDocument
            words: root.found
            chosen: root.chosenStart
            tint: Theme.accentTint
            chosenTint: Theme.accent
            chosenInk: Theme.accentInk
        }
    }
    Repeater {
        model: root.links
        Item {
            id: link
            required property var modelData
            readonly property rect spot: root.spotOf(modelData, prose.width, prose.contentHeight, prose.length)
            readonly property bool isInline: true // as large as its words
            objectName: "readerLink"
            x: spot.x
            y: spot.y
            width: spot.width
            height: spot.height
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) root.reached(y)
            Keys.onReturnPressed: root.followed(modelData.target)
            Keys.onEnterPressed: root.followed(modelData.target)
            Accessible.role: Accessible.Link
            Accessible.name: modelData.words
            Accessible.focusable: true
            Accessible.onPressAction: root.followed(modelData.target)
            FocusRing { target: link; targetRadius: 3 }
        }
    }
}
