// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Language, appearance, network, the lock, and what this is.
FocusScope {
    id: root

    readonly property SettingsViewModel flow: SettingsViewModel { session: Session }

    objectName: "settingsPage"

    ScrollPage {
        anchors.fill: parent
        spacing: 16
        widest: 640

        Label {
            width: parent.width
            height: 44
            verticalAlignment: Text.AlignVCenter
            //: Heading of the settings.
            text: qsTr("Settings")
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SettingsCard {
            width: parent.width
            //: Settings: heading of a group.
            title: qsTr("Language")
            Choice {
                objectName: "language"
                width: parent.width
                focus: true
                //: Settings: the language of the computer is used.
                options: [qsTr("System"), "English", "한국어"]
                //: Spoken name of a choice.
                label: qsTr("Language")
                current: ["", "en", "ko"].indexOf(root.flow.language)
                onChosen: index => root.flow.language = ["", "en", "ko"][index]
            }
        }
        SettingsCard {
            width: parent.width
            //: Settings: heading of a group.
            title: qsTr("Appearance")
            Choice {
                objectName: "appearance"
                width: parent.width
                options: [
                    //: Settings: follows the light or dark of the desktop.
                    qsTr("System"),
                    //: Settings: bright colours.
                    qsTr("Light"),
                    //: Settings: dark colours.
                    qsTr("Dark")
                ]
                //: Spoken name of a choice.
                label: qsTr("Appearance")
                current: root.flow.appearance
                onChosen: index => root.flow.appearance = index
            }
            Item {
                width: parent.width
                height: 44
                //: Settings: stronger colours and lines.
                Label { anchors { left: parent.left; right: parent.right; rightMargin: 60; verticalCenter: parent.verticalCenter } text: qsTr("More contrast"); font.pixelSize: 14 }
                Switch {
                    objectName: "contrast"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    checked: root.flow.hasMoreContrast
                    //: Spoken name of a switch.
                    Accessible.name: qsTr("More contrast")
                    onToggled: root.flow.hasMoreContrast = checked
                }
            }
            Item {
                width: parent.width
                height: 44
                //: Settings: no animations.
                Label { anchors { left: parent.left; right: parent.right; rightMargin: 60; verticalCenter: parent.verticalCenter } text: qsTr("Less motion"); font.pixelSize: 14 }
                Switch {
                    objectName: "motion"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    checked: root.flow.isMotionReduced
                    //: Spoken name of a switch.
                    Accessible.name: qsTr("Less motion")
                    onToggled: root.flow.isMotionReduced = checked
                }
            }
        }
        RateCard { width: parent.width }
        BackgroundCard { width: parent.width }
        SecurityCard { width: parent.width; flow: root.flow }
        SettingsCard {
            width: parent.width
            //: Settings: heading of a group.
            title: qsTr("Keyboard")
            SecondaryButton {
                objectName: "showKeys"
                width: parent.width
                //: Button: opens a sheet that lists the shortcuts.
                text: qsTr("Show the shortcuts")
                onClicked: Router.showKeys()
            }
        }
        SettingsCard {
            width: parent.width
            //: Settings: heading of a group.
            title: qsTr("Network")
            Flow {
                width: parent.width
                spacing: 12
                Chip { id: chip; text: root.flow.network }
                Label { height: chip.height; verticalAlignment: Text.AlignVCenter; text: Session.statusLine; font.pixelSize: 14; color: Theme.muted }
            }
            Item {
                width: parent.width
                height: Math.max(44, offlineWords.height)
                Column {
                    id: offlineWords
                    anchors { left: parent.left; right: offline.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    //: Settings: a switch; nothing is connected until it is off again.
                    Label { width: parent.width; text: qsTr("Work offline"); font.pixelSize: 14; wrapMode: Text.Wrap }
                    //: Settings: below "Work offline".
                    Label { width: parent.width; text: qsTr("Library and activity stay open; nothing is connected and nothing can be paid."); color: Theme.muted; font.pixelSize: Theme.note; wrapMode: Text.Wrap }
                }
                Switch {
                    id: offline
                    objectName: "workOffline"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    checked: Session.isOfflineByChoice
                    //: Spoken name of a switch.
                    Accessible.name: qsTr("Work offline")
                    onToggled: checked ? Session.workOffline() : Session.goOnline()
                }
            }
            Label { width: parent.width; text: root.flow.networkDetail; color: Theme.muted; font.pixelSize: 14; lineHeight: 1.3; wrapMode: Text.Wrap }
            //: Settings: label of this wallet's public name on the network.
            Fact { width: parent.width; visible: root.flow.nodeId !== ""; label: qsTr("Your node"); value: root.flow.nodeId; isCode: true }
        }
        SettingsCard {
            width: parent.width
            //: Settings: heading of a group.
            title: qsTr("About")
            Label {
                width: parent.width
                //: Settings, about; %1 is the version.
                text: qsTr("Satchel %1. Free software under the MIT licence; it uses Qt under the LGPL.").arg(root.flow.version)
                color: Theme.muted
                font.pixelSize: 14
                lineHeight: 1.3
                wrapMode: Text.Wrap
            }
        }
    }
}
