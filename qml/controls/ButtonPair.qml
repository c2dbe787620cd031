// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// What a sheet ends with: the one thing to do, and a quiet way out beside it, or below it where both do not fit.
Grid {
    id: root

    property alias main: mainButton
    property alias quiet: quietButton
    readonly property bool isAlone: !mainButton.visible || !quietButton.visible
    readonly property bool isStacked: isAlone || quietButton.implicitWidth + 12 + mainButton.implicitWidth > root.width
    signal mainClicked
    signal quietClicked

    columns: root.isStacked ? 1 : 2
    spacing: 12
    layoutDirection: Qt.RightToLeft

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
