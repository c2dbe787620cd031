// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Media
import Satchel.Ui

/// What the camera sees. The only one that loads Qt Multimedia, and only when it is asked for.
Column {
    id: root

    required property ScanViewModel scan
    required property real highest
    readonly property Camera camera: Camera {
        onFrameSeen: luma => root.scan.showFrame(luma)
        onChanged: root.report()
    }

    function report(): void {
        if (camera.fault === Camera.Missing)
            root.scan.reportCameraMissing()
        else if (camera.fault === Camera.Refused)
            root.scan.reportCameraRefused()
        else if (camera.fault === Camera.Silent)
            root.scan.reportCameraBusy()
    }

    spacing: 12
    Component.onCompleted: Qt.callLater(root.report)

    Rectangle {
        id: frame
        width: parent.width
        height: Math.min(root.highest, width * 0.75)
        radius: Theme.radius
        color: "#000000"
        CameraPicture {
            objectName: "cameraPicture"
            x: 2
            y: 2
            width: frame.width - 4
            height: frame.height - 4
            camera: root.camera
            Accessible.role: Accessible.Graphic
            //: Spoken name of the camera's picture.
            Accessible.name: qsTr("What the camera sees")
        }
    }
    Label {
        width: parent.width
        //: Below the camera's picture.
        text: qsTr("Hold the code in front of the camera. No picture is kept.")
        color: Theme.muted
        font.pixelSize: Theme.note
        wrapMode: Text.Wrap
    }
    SecondaryButton {
        objectName: "cameraNext"
        width: parent.width
        visible: root.camera.names.length > 1
        iconName: "camera"
        //: Button: takes the next one of several cameras; %1 is the name of the present one.
        text: qsTr("Another camera (now: %1)").arg(root.camera.names[root.camera.current] ?? "")
        onClicked: root.camera.current = (root.camera.current + 1) % root.camera.names.length
    }
}
