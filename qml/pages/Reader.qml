// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// One kept thing, for reading, looking, listening: nothing is loaded from anywhere.
FocusScope {
    id: root

    property bool isFramed: false
    property var article: 0
    readonly property ReaderModel page: ReaderModel { session: Session; purchaseId: root.article }
    readonly property int margin: isFramed ? 32 : 20
    readonly property var view: body.item
    readonly property bool isShown: visible && root.article !== 0 && Router.sheet === Router.NoSheet
    readonly property string refusal: view && view.refusal ? view.refusal : ""
    readonly property bool hasFind: !!view && !!view.finder && refusal === ""
    readonly property bool hasTextSize: !!view && view.hasTextSize
    property bool isFinding: false
    property bool wantsFocus: true ///< Something was opened and is not there yet.

    /// Gives the focus to what was opened, as soon as it is there.
    function begin(): void {
        root.wantsFocus = true
        root.forceActiveFocus()
    }
    function find(): void { root.isFinding = true; bar.begin() }
    function endFind(): void {
        root.isFinding = false
        if (root.view)
            root.view.forceActiveFocus()
    }
    function resize(percent: int): void { Session.preferences.textSize = percent }
    function flush(): void {
        if (root.view)
            root.view.keepPlace()
        root.page.flush()
    }

    onArticleChanged: isFinding = false
    Component.onDestruction: flush()
    Connections { target: root.Window.window; ignoreUnknownSignals: true; function onClosing() { root.flush() } }

    // Qt 6.4: the linter does not find StandardKey, which Qt Quick exports as a value type.
    // qmllint disable unqualified
    Shortcut { sequences: [StandardKey.Find]; enabled: root.isShown && root.hasFind; onActivated: root.find() }
    Shortcut { sequences: [StandardKey.FindNext]; enabled: root.isShown && root.isFinding; onActivated: root.view.finder.next() }
    Shortcut { sequences: [StandardKey.FindPrevious]; enabled: root.isShown && root.isFinding; onActivated: root.view.finder.previous() }
    Shortcut { sequences: [StandardKey.ZoomIn, "Ctrl+="]; enabled: root.isShown && root.hasTextSize; onActivated: root.resize(Session.preferences.textSize + 10) }
    Shortcut { sequences: [StandardKey.ZoomOut]; enabled: root.isShown && root.hasTextSize; onActivated: root.resize(Session.preferences.textSize - 10) }
    // qmllint enable unqualified
    Shortcut { sequences: ["Ctrl+0"]; enabled: root.isShown && root.hasTextSize; onActivated: root.resize(100) }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: root.isFramed ? Theme.radiusLarge : 0
        border.width: root.isFramed ? 1 : 0
        border.color: Theme.line
    }
    ReaderHead {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: root.margin; rightMargin: root.margin; topMargin: root.isFramed ? 20 : 8 }
        visible: root.article !== 0
        page: root.page
        hasBack: !root.isFramed
        hasTextSize: root.hasTextSize
        hasFind: root.hasFind
        onFind: root.find()
    }
    ReaderFindBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: root.margin; rightMargin: root.margin }
        visible: root.isFinding
        height: visible ? implicitHeight : 0
        finder: root.isFinding && root.view ? root.view.finder : null
        onClosed: root.endFind()
    }
    Loader {
        id: body
        readonly property bool keepsDirection: true // the words have one of their own
        readonly property string file: root.page.state !== ReaderModel.Reading ? "" : ["ReaderWords.qml", "ReaderPicture.qml", "ReaderPages.qml", "ReaderPlayer.qml", ""][root.page.form]
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: foot.top; topMargin: 4 }
        focus: !root.isFinding
        visible: root.refusal === ""
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onLoaded: if (root.wantsFocus) arrival.restart()
        onFileChanged: file === "" ? setSource("") : setSource(file, { page: root.page, margin: root.margin, focus: true })
    }
    Timer {
        id: arrival
        interval: 30 // after whatever held the focus while there was nothing to read
        onTriggered: {
            if (root.isShown && body.item && body.visible && !root.isFinding)
                body.item.forceActiveFocus()
            root.wantsFocus = false
        }
    }
    Binding { target: body.item; property: "margin"; value: root.margin; when: body.item !== null }
    ReaderRefusal {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; leftMargin: root.margin; rightMargin: root.margin }
        visible: root.article === 0 || root.refusal !== "" || root.page.state === ReaderModel.Unreadable || root.page.state === ReaderModel.Failed
        page: root.page
        isEmpty: root.article === 0
        refusal: root.refusal
        onSave: foot.save()
    }
    Spinner { anchors.centerIn: parent; visible: root.article !== 0 && root.page.state === ReaderModel.Loading }
    ReaderFoot {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: root.margin; rightMargin: root.margin; bottomMargin: root.isFramed ? 8 : 4 }
        height: root.article !== 0 ? 60 : 0
        visible: root.article !== 0
        page: root.page
    }
}
