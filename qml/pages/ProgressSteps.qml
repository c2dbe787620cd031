// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The way of a purchase: paying, the page, yours. `step` is what is under way; 2 and not moving: all done.
Row {
    id: root

    required property int step
    required property bool isMoving
    readonly property list<string> names: [
        //: Step of a purchase: the payment.
        qsTr("Payment"),
        //: Step of a purchase: the page that was bought comes.
        qsTr("Page"),
        //: Step of a purchase: the page is kept.
        qsTr("Yours")
    ]

    readonly property int value: root.step + 1
    readonly property int minimumValue: 0
    readonly property int maximumValue: 3
    readonly property int stepSize: 1

    spacing: 8
    Accessible.role: Accessible.ProgressBar
    //: Spoken instead of a drawing; %1 is the number of the present step, %2 its name.
    Accessible.name: qsTr("Step %1 of 3: %2").arg(root.step + 1).arg(root.names[root.step])

    Repeater {
        model: 3
        Column {
            id: part
            required property int index
            readonly property bool isDone: index < root.step || (root.step === 2 && !root.isMoving)
            readonly property bool isNow: index === root.step && !isDone
            width: (root.width - 16) / 3
            spacing: 6
            Rectangle {
                width: parent.width
                height: 6
                radius: 3
                color: part.isDone ? Theme.good : part.isNow ? Theme.accent : Theme.track
                SequentialAnimation on opacity {
                    running: part.isNow && root.isMoving && root.visible && Theme.motion > 0
                    loops: Animation.Infinite
                    NumberAnimation { from: 1; to: 0.4; duration: 700; easing.type: Easing.InOutSine }
                    NumberAnimation { from: 0.4; to: 1; duration: 700; easing.type: Easing.InOutSine }
                }
            }
            Label {
                width: parent.width
                wrapMode: Text.Wrap
                isSpoken: false
                text: root.names[part.index]
                color: part.isDone ? Theme.good : part.isNow ? Theme.ink : Theme.muted
                font.pixelSize: Theme.small
                font.weight: part.isNow ? Font.DemiBold : Font.Normal
            }
        }
    }
}
