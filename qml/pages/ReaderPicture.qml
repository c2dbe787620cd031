// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// One picture: as large as fits, or pixel for pixel and moved about.
FocusScope {
    id: root

    required property ReaderModel page
    property int margin: 20
    readonly property QtObject finder: null
    readonly property bool hasTextSize: false
    readonly property int ownWidth: picture.imageSize.width / Screen.devicePixelRatio
    property bool isWhole: true

    function keepPlace(): void { }

    objectName: "readerPicture"
    Keys.onPressed: event => {
        const step = { [Qt.Key_Down]: [0, 60], [Qt.Key_Up]: [0, -60], [Qt.Key_Left]: [-60, 0], [Qt.Key_Right]: [60, 0] }[event.key]
        if (event.key === Qt.Key_0)
            root.isWhole = true
        else if (event.key === Qt.Key_1)
            root.isWhole = false
        else if (step)
            view.move(step[0], step[1])
        event.accepted = step !== undefined || event.key === Qt.Key_0 || event.key === Qt.Key_1
    }

    ReaderTitle { id: title; x: root.margin; width: parent.width - 2 * root.margin - zoom.width - 8; text: root.page.title; maximumLineCount: 3 }
    IconButton {
        id: zoom
        objectName: "readerZoom"
        anchors { right: parent.right; rightMargin: root.margin - 10; top: parent.top; topMargin: 8 }
        visible: root.ownWidth > view.width || root.ownWidth * picture.imageSize.height / picture.imageSize.width > view.height
        iconName: root.isWhole ? "actual" : "fit"
        label: root.isWhole
            //: Spoken name of a button: shows a picture pixel for pixel.
            ? qsTr("Actual size")
            //: Spoken name of a button: makes a picture as large as fits the window.
            : qsTr("Fit to the window")
        onClicked: root.isWhole = !root.isWhole
    }
    Flickable {
        id: view
        readonly property real fits: Math.min(width, height * picture.imageSize.width / Math.max(1, picture.imageSize.height), root.ownWidth)
        function move(x: real, y: real): void {
            view.contentX = Math.max(0, Math.min(view.contentX + x, view.contentWidth - view.width))
            view.contentY = Math.max(0, Math.min(view.contentY + y, view.contentHeight - view.height))
        }
        anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom; leftMargin: root.margin; rightMargin: root.margin; bottomMargin: 16 }
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true // the buttons come and go with the picture's size
        activeFocusOnTab: true
        objectName: "readerPictureView"
        Accessible.role: Accessible.Graphic
        Accessible.name: root.page.title
        T.ScrollBar.vertical: ScrollLine { }
        T.ScrollBar.horizontal: ScrollLine { }
        Rectangle {
            anchors.centerIn: parent
            width: picture.width
            height: picture.height
            radius: Theme.radius
            color: "white"
            Picture {
                id: picture
                objectName: "readerImage"
                width: root.isWhole ? view.fits : root.ownWidth
                height: implicitHeight
                image: root.page.picture
                radius: Theme.radius
            }
        }
        TapHandler { onDoubleTapped: root.isWhole = !root.isWhole }
    }
    FocusRing { parent: view; target: view; anchors.margins: 1; targetRadius: Theme.radiusSmall } // stays while the picture moves
}
