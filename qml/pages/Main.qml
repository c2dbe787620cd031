// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The window: what is shown depends on where the wallet stands.
Window {
    id: root

    property Component page: {
        switch (Session.phase) {
        case Session.NoWallet: return onboarding
        case Session.Locked: return unlock
        case Session.Open: return shell
        case Session.Refused: return refused
        }
        return starting
    }

    objectName: "window"
    title: "Satchel"
    width: 1120
    height: 720
    minimumWidth: 360
    minimumHeight: 560
    color: Theme.paper
    visible: true
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "appearance"; value: Session.preferences.appearance }
    Binding { target: Theme; property: "hasMoreContrast"; value: Session.preferences.hasMoreContrast }
    Binding { target: Theme; property: "isMotionReduced"; value: Session.preferences.isMotionReduced }
    Connections {
        target: Session
        function onChanged() { if (Session.phase !== Session.Open && Session.phase !== Session.Starting) Router.reset() }
    }

    Component { id: starting; StartingPage { } }
    Component { id: onboarding; OnboardingPage { } }
    Component { id: unlock; UnlockPage { } }
    Component { id: refused; RefusedPage { } }
    Component { id: shell; Shell { } }

    FocusKeeper { window: root }
    Loader {
        objectName: "pageLoader"
        anchors.fill: parent
        focus: true
        sourceComponent: root.page
        onLoaded: item.forceActiveFocus()
    }
    Shortcut { sequences: ["F1", "Ctrl+/"]; enabled: Router.sheet === Router.NoSheet; onActivated: Router.showKeys() }
    SheetLoader { sheet: Router.KeysSheet; sourceComponent: KeysSheet { } }
    Toast {
        id: toast
        objectName: "toast"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 84 }
        z: 10
    }
    Connections {
        target: Clipboard
        //: A short notice: something was put on the clipboard.
        function onCopied() { toast.show(qsTr("Copied")) }
    }
}
