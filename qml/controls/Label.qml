// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A text of ours or of others, always plain.
Text {
    /// Words of others, which may be cut short; ours must not be.
    property bool isForeign: false

    horizontalAlignment: Text.AlignLeft
    font.family: Theme.sans
    font.pixelSize: Theme.body
    color: Theme.ink
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
}
