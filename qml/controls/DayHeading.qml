// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// The day above a group of lines.
Label {
    font.pixelSize: Theme.note
    font.weight: Font.DemiBold
    color: Theme.muted
    topPadding: 20
    bottomPadding: 10
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
