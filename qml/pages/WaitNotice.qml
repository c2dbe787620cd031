// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// After wrong tries: how long until the next one is taken.
Notice {
    objectName: "tryWait"
    text: Session.tryWait.line
    tint: Theme.accentTint
}
