// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Satchel.Controls
import Satchel.Ui

/// Where a code can come from.
Column {
    id: root

    required property ScanViewModel scan

    function focusFirst(): void { clipboard.forceActiveFocus(Qt.TabFocusReason) }

    spacing: 2

    ScanWay {
        id: clipboard
        objectName: "scanClipboard"
        width: parent.width
        iconName: "paste"
        //: A way to scan: what was copied.
        text: qsTr("What I copied")
        //: A way to scan, explained.
        line: qsTr("Text, or a picture of a code. Ctrl+V does the same.")
        onClicked: root.scan.readClipboard()
    }
    ScanWay {
        objectName: "scanFile"
        width: parent.width
        iconName: "picture"
        //: A way to scan: a file.
        text: qsTr("A picture file")
        //: A way to scan, explained.
        line: qsTr("A photo or a screenshot. You can also drop it on the window.")
        onClicked: files.open()
    }
    ScanWay {
        objectName: "scanCamera"
        width: parent.width
        iconName: "camera"
        //: A way to scan.
        text: qsTr("The camera")
        //: A way to scan, explained.
        line: qsTr("A code on paper, on a telephone, at a till.")
        onClicked: root.scan.watch()
    }
    ScanWay {
        objectName: "scanScreen"
        width: parent.width
        iconName: "screen"
        //: A way to scan: whatever the screen shows.
        text: qsTr("The screen")
        //: A way to scan, explained.
        line: qsTr("A code in another window. Satchel steps aside for a moment.")
        onClicked: root.scan.readScreen(root.Window.window)
    }
    FileDialog {
        id: files
        //: Title of the dialog that chooses a picture.
        title: qsTr("Choose a picture with a code")
        nameFilters: [
            //: Kind of file in a dialog; the part in brackets stays.
            qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)"),
            //: Kind of file in a dialog; the part in brackets stays.
            qsTr("All files (*)")
        ]
        onAccepted: root.scan.readFile(selectedFile)
    }
}
