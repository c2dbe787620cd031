// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// One kept page, for reading: serif, generous, nothing loaded from anywhere.
FocusScope {
    id: root

    property bool isFramed: false
    property var article: 0
    readonly property ReaderModel page: ReaderModel { session: Session; purchaseId: root.article }
    readonly property int margin: isFramed ? 32 : 20

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: root.isFramed ? Theme.radiusLarge : 0
        border.width: root.isFramed ? 1 : 0
        border.color: Theme.line
    }
    Connections { target: root.page; function onChanged() { if (root.page.state === ReaderModel.Reading) Qt.callLater(view.positionViewAtBeginning) } }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: root.margin; rightMargin: root.margin; topMargin: root.isFramed ? 20 : 8 }
        height: 48
        visible: root.article !== 0
        IconButton {
            id: back
            objectName: "readerBack"
            visible: !root.isFramed
            x: -12
            anchors.verticalCenter: parent.verticalCenter
            iconName: "back"
            //: Spoken name of a button: back to the list.
            label: qsTr("Back to the library")
            onClicked: Router.closeArticle()
        }
        SiteAvatar { id: face; x: back.visible ? 36 : 0; anchors.verticalCenter: parent.verticalCenter; name: root.page.site; size: 28 }
        Label {
            anchors { left: face.right; leftMargin: 10; right: kept.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
            text: root.page.site
            color: Theme.muted
            font.pixelSize: Theme.note
            elide: Text.ElideMiddle
        }
        Chip {
            id: kept
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.page.state === ReaderModel.Reading || root.page.state === ReaderModel.Unreadable
            //: Mark on a kept page: it can be read without a network.
            text: qsTr("Kept offline")
            tint: Theme.goodTint
            ink: Theme.good
        }
    }
    ListView {
        id: view
        objectName: "readerText"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; topMargin: 4 }
        visible: root.article !== 0
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.page
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        reuseItems: false
        T.ScrollBar.vertical: ScrollLine { }
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Space || event.key === Qt.Key_PageDown ? height * 0.85 : event.key === Qt.Key_PageUp ? -height * 0.85 : event.key === Qt.Key_Down ? 48 : event.key === Qt.Key_Up ? -48 : 0
            if (step !== 0) {
                view.contentY = Math.max(view.originY, Math.min(view.contentY + step, view.originY + view.contentHeight - view.height))
                event.accepted = true
            }
        }
        header: Label {
            x: root.margin
            width: Math.min(640, view.width - 2 * root.margin)
            topPadding: 12
            bottomPadding: 14
            text: root.page.title
            font.family: Theme.serif
            font.pixelSize: Theme.amount
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            lineHeight: 1.2
            maximumLineCount: 8
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        delegate: ReaderBlock {
            required property int index

            x: root.margin
            onActiveFocusChanged: if (activeFocus) view.positionViewAtIndex(index, ListView.Contain)
            width: Math.min(640, view.width - 2 * root.margin)
            onFollowed: link => { const target = root.page.resolve(link); if (target.toString() !== "") Router.buy(target) }
        }
        footer: Item { width: 1; height: 28 }
        FocusRing { target: view; isShown: Window.activeFocusItem === view; anchors.margins: 6; targetRadius: Theme.radiusSmall }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(320, parent.width - 40)
        visible: root.article === 0 || root.page.state === ReaderModel.Unreadable || root.page.state === ReaderModel.Failed
        iconName: root.article === 0 ? "library" : root.page.state === ReaderModel.Failed ? "warning" : "file"
        title: root.article === 0
            //: Beside the list of the library.
            ? qsTr("Choose something to read")
            : root.page.state === ReaderModel.Failed
                //: The kept page could not be read.
                ? qsTr("This page could not be opened")
                //: Satchel cannot show this type of content.
                : qsTr("Satchel cannot show this kind of file yet")
        detail: root.article === 0 ? "" : root.page.state === ReaderModel.Failed ? root.page.problem
            //: %1: the type and size of the file.
            : qsTr("%1. It is yours: save a copy and open it in another program.").arg(root.page.typeLine)
    }
    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: root.margin; rightMargin: root.margin; bottomMargin: root.isFramed ? 8 : 4 }
        height: root.article !== 0 ? 60 : 0
        visible: root.article !== 0
        color: "transparent"
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Label {
            anchors { left: parent.left; right: actions.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: root.page.problem !== "" && root.page.state !== ReaderModel.Failed ? root.page.problem : root.page.state === ReaderModel.Loading ? "" : root.page.line
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        Row {
            id: actions
            anchors { right: parent.right; rightMargin: -10; verticalCenter: parent.verticalCenter }
            IconButton {
                objectName: "readerSave"
                visible: root.page.state === ReaderModel.Reading || root.page.state === ReaderModel.Unreadable
                iconName: "save"
                //: Spoken name of a button: writes the page to a file.
                label: qsTr("Save a copy")
                onClicked: saving.open()
            }
            TextButton {
                objectName: "readerReceipt"
                visible: root.page.wasPaid
                //: Button: shows the proof of payment.
                text: qsTr("Receipt")
                onClicked: Router.openReceipt(root.article)
            }
        }
    }
    FileDialog {
        id: saving
        fileMode: FileDialog.SaveFile
        currentFile: "file:" + root.page.fileName
        onAccepted: root.page.save(selectedFile)
    }
}
