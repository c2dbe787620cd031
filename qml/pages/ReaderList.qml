// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// A long column of blocks or pages: scrolled by keyboard, and always able to say and to find again where one is in it.
ListView {
    id: root

    required property ReaderModel page
    property int column: 1 ///< A horizontal position where the items are, for asking which one is there.
    property bool isSettled: false

    /// "b12+0.35": the item at the top of the view, and how much of it is above.
    function placeNow(): string {
        const row = root.indexAt(root.column, root.contentY + 2)
        const item = row >= 0 ? root.itemAtIndex(row) : null
        return item ? "b" + row + "+" + Math.max(0, (root.contentY - item.y) / item.height).toFixed(4) : ""
    }
    function goTo(place: string): void {
        const parts = /^b(\d+)\+(\d+\.\d+)$/.exec(place)
        root.forceLayout()
        if (parts && parseInt(parts[1]) < root.count) {
            root.positionViewAtIndex(parseInt(parts[1]), ListView.Beginning)
            const item = root.itemAtIndex(parseInt(parts[1]))
            root.scrollTo(root.contentY + (item ? item.height * Math.min(1, parseFloat(parts[2])) : 0))
        } else {
            root.positionViewAtBeginning()
        }
        root.isSettled = true
    }
    function scrollTo(y: real): void {
        root.contentY = Math.max(root.originY, Math.min(y, root.originY + root.contentHeight - root.height))
    }
    /// Stays with what is read while everything around it changes its size.
    function stay(): void {
        if (!root.isSettled)
            return
        root.isSettled = false
        Qt.callLater(() => root.goTo(root.page.place))
    }
    function keepPlace(): void { if (root.isSettled) root.page.keepPlace(root.placeNow()) }

    clip: true
    focus: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 2000
    reuseItems: false
    currentIndex: -1 // the list itself has the focus, not a block that cannot show it
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ScrollLine { }
    onContentYChanged: if (isSettled) rest.restart()
    onWidthChanged: stay()
    Component.onCompleted: Qt.callLater(() => root.goTo(root.page.place))
    Keys.onPressed: event => {
        const page = root.height * 0.85
        const steps = { [Qt.Key_Space]: event.modifiers & Qt.ShiftModifier ? -page : page, [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page, [Qt.Key_Down]: 48, [Qt.Key_Up]: -48, [Qt.Key_Home]: -root.contentHeight * 2, [Qt.Key_End]: root.contentHeight * 2 }
        if (event.key in steps) {
            root.scrollTo(root.contentY + steps[event.key])
            event.accepted = true
        }
    }

    Timer { id: rest; interval: 150; onTriggered: root.keepPlace() }
    FocusRing { target: root; isShown: Window.activeFocusItem === root; anchors.margins: 1; targetRadius: Theme.radiusSmall }
}
