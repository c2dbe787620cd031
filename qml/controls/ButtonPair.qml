// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// What a sheet ends with: the one thing to do, and a quiet way out before it, or below it where both do not fit. The Tab key
/// goes through them as they stand.
Grid {
    id: root

    property alias main: mainButton
    property alias quiet: quietButton
    readonly property bool isAlone: !mainButton.visible || !quietButton.visible
    readonly property bool isStacked: isAlone || quietButton.implicitWidth + 12 + mainButton.implicitWidth > root.width
    signal mainClicked
    signal quietClicked

    /// The last of the two in the order of the children is the last of the layout and of the Tab key.
    function order(): void {
        const last = root.isStacked ? quietButton : mainButton
        if (root.children[root.children.length - 1] === last)
            return
        last.parent = null
        last.parent = root
    }

    columns: root.isStacked ? 1 : 2
    spacing: 12
    onIsStackedChanged: Qt.callLater(root.order)
    Component.onCompleted: root.order()

    PrimaryButton {
        id: mainButton
        objectName: "main"
        width: root.isStacked ? root.width : root.width - quietButton.implicitWidth - 12
        height: Math.max(52, implicitHeight)
        focus: visible
        onClicked: root.mainClicked()
    }
    SecondaryButton {
        id: quietButton
        objectName: "quiet"
        width: root.isStacked ? root.width : implicitWidth
        height: root.isStacked ? Math.max(52, implicitHeight) : mainButton.height
        focus: !mainButton.visible
        onClicked: root.quietClicked()
    }
}
