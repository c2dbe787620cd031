// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
// With bound components the list's header is not ready in time; so what they use looks unqualified.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Satchel.Controls
import Satchel.Ui

/// Every payment and channel event, in days.
FocusScope {
    id: root

    readonly property ActivityModel activity: ActivityModel { session: Session; search: root.sought }
    property string sought
    readonly property SpendingViewModel spending: SpendingViewModel { session: Session }
    readonly property int margin: root.width < 560 ? 20 : 40
    readonly property var tones: ({ "in": Theme.good, "out": Theme.ink, "pending": Theme.accent, "failed": Theme.danger, "quiet": Theme.muted })

    objectName: "activityPage"

    ListView {
        id: list
        objectName: "activityList"
        anchors { fill: parent; leftMargin: root.margin; rightMargin: root.margin }
        focus: true
        model: root.activity
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine { }
        property bool isAtTop: true
        onMovementEnded: isAtTop = atYBeginning
        onCurrentIndexChanged: isAtTop = currentIndex <= 0
        onCountChanged: if (isAtTop) positionViewAtBeginning()
        readonly property real room: Math.min(832, width)

        header: Column {
            width: list.room
            onHeightChanged: if (list.isAtTop) list.positionViewAtBeginning()
            Label {
                width: parent.width
                height: 44 + topPadding
                topPadding: root.margin
                verticalAlignment: Text.AlignVCenter
                //: Heading of the list of payments.
                text: qsTr("Activity")
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Item { width: 1; height: 8; visible: field.visible }
            Item {
                id: field
                width: parent.width
                height: search.height
                visible: search.text !== "" || root.activity.count > 0
                Field {
                    id: search
                    objectName: "activitySearch"
                    anchors.left: parent.left
                    width: Math.min(400, parent.width)
                    iconName: "search"
                    //: In the search field of Activity.
                    placeholderText: qsTr("Search titles and sites")
                    onTextChanged: root.sought = text
                    Keys.onEscapePressed: event => { event.accepted = text !== ""; clear() }
                    Keys.onDownPressed: list.forceActiveFocus()
                }
                Label {
                    objectName: "activityFound"
                    anchors { left: search.right; leftMargin: 16; right: parent.right; verticalCenter: parent.verticalCenter }
                    visible: width >= implicitWidth
                    text: root.activity.foundLine
                    color: Theme.muted
                    font.pixelSize: Theme.note
                }
            }
            Item { width: 1; height: 12; visible: week.visible }
            Card {
                id: week
                width: parent.width
                height: spent.height + 36
                visible: root.spending.hasSpent && root.sought === ""
                Column {
                    id: spent
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 18 }
                    spacing: 10
                    SumLine {
                        width: parent.width
                        //: Heading of a chart: what was spent lately.
                        label: qsTr("Last seven days")
                        value: root.spending.total + " sat"
                        isStrong: true
                    }
                    WeekChart { width: parent.width; flow: root.spending; barHeight: 84 }
                }
            }
        }
        footer: Item { width: 1; height: 32 }
        delegate: Column {
            id: line
            required property int index
            required property var entry
            required property string title
            required property string line
            required property string amount
            required property string day
            required property string daySpent
            required property string tone
            required property string initial
            required property string iconName
            required property bool isFirst
            required property bool isLast
            width: list.room

            DayHeading { width: parent.width; visible: line.isFirst; text: line.day; sum: line.daySpent }
            Item {
                width: parent.width
                height: row.height
                clip: true
                Rectangle { // the day's card, cut open between its lines
                    width: parent.width
                    y: line.isFirst ? 0 : -20
                    height: parent.height + (line.isFirst ? 0 : 20) + (line.isLast ? 0 : 20)
                    radius: Theme.radiusLarge
                    color: Theme.surface
                    border.width: 1
                    border.color: Theme.line
                }
                ListRow {
                    id: row
                    objectName: "entry" + line.index
                    x: 1
                    width: parent.width - 2
                    site: line.initial
                    iconName: line.initial === "" ? line.iconName : ""
                    title: line.title
                    titleLines: 2
                    line: line.line
                    lineColor: line.tone === "pending" || line.tone === "failed" ? root.tones[line.tone] : Theme.muted
                    number: line.amount
                    numberColor: line.tone === "failed" || line.tone === "quiet" ? Theme.muted : root.tones[line.tone]
                    isFirst: line.isFirst
                    isLast: line.isLast
                    hasSeparator: !line.isLast
                    onClicked: Router.openEntry(line.entry)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(320, parent.width - 40)
        visible: root.activity.isKnown && root.activity.count === 0
        iconName: root.sought !== "" ? "search" : "activity"
        title: root.sought !== ""
            //: The search of Activity found nothing.
            ? qsTr("Nothing found")
            //: Activity is empty.
            : qsTr("No payments yet")
        detail: root.sought !== ""
            //: Below "Nothing found" in Activity.
            ? qsTr("The beginnings of words in titles and sites are searched. Try fewer or shorter words.")
            //: Activity is empty.
            : qsTr("Every payment is listed here, with its fee and its proof.")
    }
}
