// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Settings: what the program does while the window is elsewhere.
SettingsCard {
    id: root

    readonly property Preferences preferences: Session.preferences

    //: Settings: heading of a group, about notices and running on while the window is closed.
    title: qsTr("While you are elsewhere")

    SwitchLine {
        objectName: "notify"
        width: parent.width
        //: Settings: a switch for desktop notices.
        text: qsTr("Tell me when a payment ends while I am elsewhere")
        checked: root.preferences.isNotifying
        onToggled: isOn => root.preferences.isNotifying = isOn
    }
    SwitchLine {
        objectName: "discreet"
        width: parent.width
        enabled: root.preferences.isNotifying
        //: Settings: a switch; desktop notices then say neither title nor amount, because others may see them.
        text: qsTr("Leave out what was paid for, and how much")
        checked: root.preferences.isDiscreet
        onToggled: isOn => root.preferences.isDiscreet = isOn
    }
    SwitchLine {
        objectName: "background"
        width: parent.width
        //: Settings: a switch; closing the window then does not end the program.
        text: qsTr("Keep running in the background")
        //: Settings, below the switch "Keep running in the background".
        detail: qsTr("Closing the window then leaves Satchel in the tray, or minimised where there is no tray. Starting it again brings it back; Ctrl+Q ends it.")
        checked: root.preferences.isInBackground
        onToggled: isOn => root.preferences.isInBackground = isOn
    }
}
