// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A place: made when it is first visited, then kept.
Loader {
    id: root

    required property int place
    readonly property bool isCurrent: Router.place === place
    property bool wasVisited: false

    anchors.fill: parent
    active: wasVisited
    visible: isCurrent
    enabled: isCurrent
    focus: isCurrent
    onIsCurrentChanged: if (isCurrent) { wasVisited = true; if (item) item.forceActiveFocus() }
    onLoaded: if (isCurrent) item.forceActiveFocus()
    Component.onCompleted: if (isCurrent) wasVisited = true
}
