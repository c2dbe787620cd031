// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// What the amount above is worth in the own currency. Hidden while there is no rate; the amount itself speaks it.
Label {
    isSpoken: false
    width: parent ? parent.width : implicitWidth
    visible: text !== ""
    color: Theme.muted
    font.pixelSize: 14
    wrapMode: Text.Wrap
}
