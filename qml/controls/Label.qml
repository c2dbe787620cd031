// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick

/// A text of ours or of others, always plain. A screen reader says it, unless what it lies in says it already.
Text {
    /// Words of others, which may be cut short; ours must not be.
    property bool isForeign: false
    property bool isSpoken: true

    horizontalAlignment: Text.AlignLeft
    font.family: Theme.sans
    font.pixelSize: Theme.body
    color: Theme.ink
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !isSpoken || text.trim() === ""
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
}
