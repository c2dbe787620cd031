// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Instead of a page: nothing chosen yet, a file for another program, or why it cannot be shown.
Item {
    id: root

    required property ReaderModel page
    property bool isEmpty: false
    property string refusal ///< Of the part of the window that shows this form.
    readonly property bool isFailed: page.state === ReaderModel.Failed
    readonly property bool isBroken: refusal !== "" || (page.form !== ReaderModel.File && page.state === ReaderModel.Unreadable)
    signal save()

    Column {
        anchors.centerIn: parent
        width: Math.min(360, parent.width)
        spacing: 18
        EmptyState {
            width: parent.width
            iconName: root.isEmpty ? "library" : root.isFailed || root.isBroken ? "warning" : "file"
            title: root.isEmpty
                //: Beside the list of the library.
                ? qsTr("Choose something to read")
                : root.isFailed
                    //: The kept page could not be read.
                    ? qsTr("This page could not be opened")
                    : root.isBroken && root.page.form === ReaderModel.Media
                        //: A bought recording or video cannot be played; %1 is its title.
                        ? qsTr("“%1” cannot be played").arg(root.page.title)
                    : root.isBroken
                        //: A bought thing cannot be shown; the title above it is not shown either.
                        ? qsTr("“%1” cannot be shown").arg(root.page.title)
                        : root.page.title
            detail: root.isEmpty ? "" : root.isFailed ? root.page.problem
                : root.refusal !== ""
                    //: %1: why it cannot be shown, a sentence.
                    ? qsTr("%1 It is yours: save a copy and open it in another program.").arg(root.refusal)
                    : root.isBroken
                        ? root.page.form === ReaderModel.Picture
                            //: A bought picture cannot be shown; %1: the type and size of the file.
                            ? qsTr("%1. The picture is damaged, too large, or refers to something outside itself. It is yours: save a copy.").arg(root.page.typeLine)
                            //: A bought page of words cannot be shown; %1: the type and size of the file.
                            : qsTr("%1. There is nothing in it to read, or it is too tangled. It is yours: save a copy.").arg(root.page.typeLine)
                        //: A bought file is none that Satchel shows; %1: the type and size of the file.
                        : qsTr("%1. It is yours: save a copy and open it in another program.").arg(root.page.typeLine)
        }
        SecondaryButton {
            objectName: "refusalSave"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.isEmpty && !root.isFailed
            iconName: "save"
            //: Button: writes what was bought to a file.
            text: qsTr("Save a copy")
            onClicked: root.save()
        }
    }
}
