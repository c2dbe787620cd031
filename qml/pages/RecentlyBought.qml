// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The last few things that were bought, or a word about what will stand here.
Column {
    id: root

    property bool isGettingStarted: false
    readonly property LibraryModel bought: LibraryModel { session: Session }
    readonly property int shown: Math.min(4, bought.count)

    spacing: 12

    Item {
        width: parent.width
        height: 44
        visible: root.bought.count > 0
        Label {
            anchors { left: parent.left; right: more.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            wrapMode: Text.Wrap
            //: Heading above the last purchases.
            text: qsTr("Recently bought")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        TextButton {
            id: more
            objectName: "recentLibrary"
            anchors { right: parent.right; rightMargin: -10; verticalCenter: parent.verticalCenter }
            //: Link to the library.
            text: qsTr("Library")
            onClicked: Router.go(Router.Library)
        }
    }
    Card {
        width: parent.width
        height: rows.height
        visible: root.bought.count > 0
        Column {
            id: rows
            width: parent.width
            Repeater {
                model: root.bought
                ListRow {
                    required property int index
                    required property var purchase
                    required property string when
                    required property string price
                    objectName: "recent" + index
                    width: rows.width
                    visible: index < root.shown
                    height: visible ? implicitHeight : 0
                    required title
                    required line
                    required site
                    number: price
                    titleLines: 2
                    isFirst: index === 0
                    isLast: index === root.shown - 1
                    hasSeparator: !isLast
                    onClicked: Router.read(purchase)
                }
            }
        }
    }
    EmptyState {
        width: parent.width
        topPadding: 36
        visible: root.bought.isKnown && root.bought.count === 0 && !root.isGettingStarted
        iconName: "library"
        //: On the Pay page, before anything was bought.
        title: qsTr("Nothing bought yet")
        //: On the Pay page, before anything was bought.
        detail: qsTr("What you buy is kept here and can be read offline.")
    }
}
