// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls

/// A drawing for a recording: bars, the played ones in the accent. They are a decoration, made out of its title.
Row {
    id: root

    property real played: 0
    property string seed
    readonly property int bars: Math.max(8, Math.floor(width / 9))

    function bar(at: int): real {
        let sum = 17 + at * 31
        for (let i = 0; i < Math.min(24, root.seed.length); ++i)
            sum = (sum * 33 + root.seed.charCodeAt(i) * (at + 3)) % 7919
        return 0.18 + 0.82 * Math.abs(Math.sin(at / 5.3)) * ((sum % 100) / 100)
    }

    spacing: 4
    Accessible.ignored: true
    Repeater {
        model: root.bars
        Rectangle {
            required property int index
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: Math.max(2, (root.width - 4 * (root.bars - 1)) / root.bars)
            height: Math.max(4, root.height * root.bar(index))
            radius: width / 2
            color: Theme.accent
            opacity: index / root.bars < root.played ? 1 : 0.32
        }
    }
}
