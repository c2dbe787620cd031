// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Takes a code from a picture, wherever that is. Looks only; what is found goes through the same review as pasted text.
Sheet {
    id: root

    required property ScanViewModel scan
    readonly property bool isChoosing: scan.state === ScanViewModel.Choosing
    readonly property bool isWatching: scan.state === ScanViewModel.Watching
    readonly property bool isAiming: scan.state === ScanViewModel.Aiming

    function focusFirst(): void {
        if (isChoosing)
            choice.focusFirst()
        else if (!isAiming && !isWatching)
            ways.focusFirst()
    }

    objectName: "scanSheet"
    visible: true
    wideWidth: isAiming && parent ? Math.min(1400, parent.width - 80) : 520
    onOpened: root.focusFirst()
    onIsChoosingChanged: Qt.callLater(root.focusFirst)
    onIsWatchingChanged: if (opened) Qt.callLater(root.focusFirst)
    onClosed: { root.scan.cancel(); Router.closeSheet() }

    contentItem: SheetBody {
        spacing: 14
        Label {
            width: parent.width
            text: root.isChoosing
                //: Heading when a picture holds several codes.
                ? qsTr("Which one?")
                //: Heading above a picture of the screen in which no code was found.
                : root.isAiming ? qsTr("Where is the code?")
                //: Heading of the sheet with the ways to scan.
                : qsTr("Scan a code")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Notice {
            objectName: "scanProblem"
            width: parent.width
            text: root.scan.problem
            iconName: "warning"
            tint: Theme.dangerTint
            mark: Theme.danger
        }
        Row {
            visible: root.scan.state === ScanViewModel.Reading
            spacing: 12
            Spinner { anchors.verticalCenter: parent.verticalCenter }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                //: A picture is being searched for codes.
                text: qsTr("Looking for codes…")
                color: Theme.muted
            }
        }
        CodeChoice { id: choice; width: parent.width; visible: root.isChoosing; scan: root.scan }
        Loader {
            readonly property bool isWanted: root.isWatching
            width: parent.width
            visible: isWanted
            onIsWantedChanged: isWanted ? setSource("CameraView.qml", { scan: root.scan, highest: root.highest - 320 }) : setSource("")
            onStatusChanged: if (status === Loader.Error) root.scan.reportCameraMissing()
        }
        CodeAim { width: parent.width; visible: root.isAiming; highest: root.highest - 250; scan: root.scan }
        ScanWays { id: ways; width: parent.width; visible: !root.isChoosing && !root.isAiming && !root.isWatching; scan: root.scan }
        Label {
            width: parent.width
            //: Below the ways to scan and the found codes.
            text: qsTr("Nothing is paid yet: the price is shown first.")
            color: Theme.muted
            font.pixelSize: Theme.note
            wrapMode: Text.Wrap
        }
        footer: SecondaryButton {
            objectName: "scanClose"
            width: parent.width
            height: Math.max(52, implicitHeight)
            //: Button: closes the sheet.
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
