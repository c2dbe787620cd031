// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Satchel.Controls
import Satchel.Ui

/// The proof of a purchase; copied or saved as text.
FactSheet {
    id: root

    readonly property ReceiptViewModel flow: ReceiptViewModel { session: Session; purchaseId: Router.sheetId }

    objectName: "receiptSheet"
    title: flow.title
    number: flow.price
    worth: flow.worth.text
    worthSpoken: flow.worth.spoken
    //: Head of a receipt; %1 is a site.
    stateText: qsTr("Receipt · %1").arg(flow.site)
    problem: flow.problem
    facts: flow.facts
    onClosed: if (Router.sheet === Router.ReceiptSheet) Router.closeSheet()

    SecondaryButton {
        objectName: "receiptClose"
        width: root.isStacked ? root.availableWidth : implicitWidth
        focus: true
        //: Button: closes the sheet.
        text: qsTr("Close")
        onClicked: root.close()
    }
    SecondaryButton {
        objectName: "receiptCopy"
        width: root.isStacked ? root.availableWidth : implicitWidth
        enabled: root.flow.isReady
        //: Button: puts the receipt's text on the clipboard.
        text: qsTr("Copy")
        onClicked: Clipboard.copySecret(root.flow.text)
    }
    PrimaryButton {
        objectName: "receiptSave"
        width: root.isStacked ? root.availableWidth : implicitWidth
        enabled: root.flow.isReady
        iconName: "save"
        //: Button: writes the receipt to a file.
        text: qsTr("Save")
        onClicked: saving.open()
    }
    readonly property FileDialog saving: FileDialog {
        id: saving
        fileMode: FileDialog.SaveFile
        //: Button of the dialog that chooses where to save.
        acceptLabel: qsTr("Save")
        currentFile: "file:" + root.flow.fileName
        onAccepted: root.flow.save(selectedFile)
    }
}
