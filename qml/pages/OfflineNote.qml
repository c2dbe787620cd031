// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Beside a button that waits for a connection: why it cannot be pressed. Hidden while there is one.
Notice {
    required property string sentence

    objectName: "offlineNote"
    iconName: "globe"
    text: Session.isOffline ? sentence : ""
}
