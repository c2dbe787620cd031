// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Above a page: the way back, the site, and what can be done with the words.
Item {
    id: root

    required property ReaderModel page
    property bool hasBack: false
    property bool hasTextSize: false
    property bool hasFind: false
    readonly property bool isWide: width > 380
    signal find()

    height: 48
    IconButton {
        id: back
        objectName: "readerBack"
        visible: root.hasBack
        anchors { left: parent.left; leftMargin: -12; verticalCenter: parent.verticalCenter }
        iconName: "back"
        isDirected: true
        //: Spoken name of a button: back to the list.
        label: qsTr("Back to the library")
        onClicked: Router.closeArticle()
    }
    SiteAvatar { id: face; anchors { left: parent.left; leftMargin: back.visible ? 36 : 0; verticalCenter: parent.verticalCenter } name: root.page.site; size: 28 }
    Label {
        anchors { left: face.right; leftMargin: 10; right: kept.visible ? kept.left : tools.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
        isForeign: true
        text: root.page.site
        color: Theme.muted
        font.pixelSize: Theme.note
        elide: Text.ElideMiddle
    }
    Chip {
        id: kept
        anchors { right: tools.left; rightMargin: 6; verticalCenter: parent.verticalCenter }
        visible: root.isWide && (root.page.state === ReaderModel.Reading || root.page.state === ReaderModel.Unreadable)
        //: Mark on a kept page: it can be read without a network.
        text: qsTr("Kept offline")
        tint: Theme.goodTint
        ink: Theme.good
    }
    Row {
        id: tools
        anchors { right: parent.right; rightMargin: -10; verticalCenter: parent.verticalCenter }
        width: root.hasFind || root.hasTextSize ? implicitWidth : 10
        IconButton {
            objectName: "readerSmaller"
            visible: root.hasTextSize
            enabled: Session.preferences.textSize > 80
            iconName: "text-smaller"
            //: Spoken name of a button in the reader.
            label: qsTr("Smaller text")
            onClicked: Session.preferences.textSize -= 10
        }
        IconButton {
            objectName: "readerLarger"
            visible: root.hasTextSize
            enabled: Session.preferences.textSize < 200
            iconName: "text-larger"
            //: Spoken name of a button in the reader.
            label: qsTr("Larger text")
            onClicked: Session.preferences.textSize += 10
        }
        IconButton {
            objectName: "readerFind"
            visible: root.hasFind
            iconName: "search"
            //: Spoken name of a button in the reader.
            label: qsTr("Find in this page")
            onClicked: root.find()
        }
    }
}
