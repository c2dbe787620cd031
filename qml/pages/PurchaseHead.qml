// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// From whom, and what.
Column {
    id: root

    required property PurchaseViewModel flow

    spacing: 20

    Item {
        width: root.width
        height: Math.max(46, words.height)
        SiteAvatar { id: face; anchors { left: parent.left; verticalCenter: parent.verticalCenter } name: root.flow.site; size: 46 }
        Column {
            id: words
            anchors { left: face.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 3
            Label { width: parent.width; isForeign: true; text: root.flow.site; font.weight: Font.DemiBold; elide: Text.ElideMiddle }
            Label { width: parent.width; visible: text !== ""; wrapMode: Text.Wrap; text: root.flow.siteLine; color: Theme.muted; font.pixelSize: Theme.note }
        }
    }
    Label {
        objectName: "purchaseTitle"
        width: root.width
        visible: root.flow.state !== PurchaseViewModel.Looking && text !== ""
        isForeign: true
        text: root.flow.title
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        lineHeight: 1.15
    }
}
