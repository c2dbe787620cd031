// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Satchel.Controls
import Satchel.Ui

/// Below a page: what it cost and when, a copy of it, its receipt.
Item {
    id: root

    required property ReaderModel page
    /// Asks where to put a copy.
    function save(): void { dialog.open() }

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Label {
        anchors { left: parent.left; right: actions.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        text: root.page.problem !== "" && root.page.state !== ReaderModel.Failed ? root.page.problem : root.page.state === ReaderModel.Loading || root.page.state === ReaderModel.Failed ? "" : root.page.line
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
            onClicked: root.save()
        }
        TextButton {
            objectName: "readerReceipt"
            visible: root.page.wasPaid
            //: Button: shows the proof of payment.
            text: qsTr("Receipt")
            onClicked: Router.openReceipt(root.page.purchaseId)
        }
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        //: Button of the dialog that chooses where to save.
        acceptLabel: qsTr("Save")
        currentFile: "file:" + encodeURIComponent(root.page.fileName)
        onAccepted: root.page.save(selectedFile)
    }
}
