// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls

/// What the page is called, above it.
Label {
    property real scaling: 1
    isForeign: true

    topPadding: 12
    bottomPadding: 14
    font.family: Theme.serif
    font.pixelSize: Math.round(Theme.amount * (1 + (scaling - 1) * 0.6))
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    lineHeight: 1.2
    maximumLineCount: 8
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
