// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// A page of words, in blocks.
ReaderList {
    id: root

    property int margin: 20
    readonly property real scaling: Session.preferences.textSize / 100
    readonly property bool hasTextSize: true
    readonly property ReaderFind finder: ReaderFind { page: root.page }
    readonly property int measure: Math.min(640 * Math.max(1, scaling), width - 2 * margin)

    /// Brings the chosen place of the search into view.
    function showFound(): void {
        if (finder.block < 0)
            return
        root.positionViewAtIndex(finder.block, ListView.Contain)
        const item = root.itemAtIndex(finder.block)
        const y = item ? item.y + item.wordsY(finder.start, finder.cell) : 0
        if (item && (y < root.contentY + 40 || y > root.contentY + root.height - 80))
            root.scrollTo(y - root.height / 3)
    }

    objectName: "readerText"
    column: margin + 1
    model: page.state === ReaderModel.Reading ? page : null
    onScalingChanged: stay()
    Connections { target: root.finder; function onChanged() { Qt.callLater(root.showFound) } }

    // A header cannot be bound to this file, and then no delegate can, so that what they use of it looks unqualified.
    // qmllint disable unqualified
    header: ReaderTitle {
        x: root.margin
        width: root.measure
        text: root.page.title
        scaling: root.scaling
    }
    delegate: ReaderBlock {
        id: block

        required property int index

        x: root.margin
        width: root.measure
        scaling: root.scaling
        found: root.finder.text
        chosenStart: root.finder.block === index ? root.finder.start : -1
        chosenCell: root.finder.block === index ? root.finder.cell : -1
        onReached: y => { if (block.y + y < root.contentY || block.y + y > root.contentY + root.height - 40) root.scrollTo(block.y + y - root.height / 3) }
        onFollowed: link => { const target = root.page.resolve(link); if (target.toString() !== "") Router.buy(target) }
    }
    // qmllint enable unqualified
    footer: Item { width: 1; height: 28 }
}
