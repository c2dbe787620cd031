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
    Binding { target: Theme; property: "hasMoreContrast"; value: Session.preferences.hasMoreContrast || SystemLook.hasMoreContrast }
    Binding { target: Theme; property: "systemScheme"; value: SystemLook.scheme }
    Binding { target: Theme; property: "isMotionReduced"; value: Session.preferences.isMotionReduced || SystemLook.isMotionReduced }
    Connections {
        target: Session
        function onChanged() { if (Session.phase !== Session.Open && Session.phase !== Session.Starting) { Router.reset(); Notices.forget() } }
    }

    LastSpot { id: spot; objectName: "lastSpot"; session: Session; router: Router }
    Arrivals {
        objectName: "arrivals"
        session: Session
        router: Router
        onArrived: text => Router.take(text)
    }
    Presence { session: Session }
    Background { id: background; objectName: "background"; session: Session }
    Loader {
        active: background.isWanted && background.hasTray
        source: "Tray.qml" // its module is large: loaded by those who want it only
        onLoaded: item.background = background
    }
    Shortcut { sequence: "Ctrl+Q"; onActivated: background.quitAsked() }

    Component { id: starting; StartingPage { } }
    Component { id: onboarding; OnboardingPage { } }
    Component { id: unlock; UnlockPage { } }
    Component { id: refused; RefusedPage { } }
    // Components that a Loader makes cannot be bound to this file, so that what they use of it looks unqualified.
    Component { id: shell; Shell { lastSpot: spot } } // qmllint disable unqualified

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
        property url undo
        widest: root.width - 40
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 84 }
        z: 2000000 // above sheets
        onActionClicked: Router.buy(toast.undo)
    }
    Connections {
        target: Router
        function onChanged() { if (Router.sheet === Router.NoticesSheet) toast.hide() }
    }
    Connections {
        target: Notices
        function onTold(words: string, undo: url) {
            toast.undo = undo
            //: Button beside a short notice: takes back what it tells of.
            toast.show(words, undo.toString() !== "" ? qsTr("Undo") : "")
        }
    }
    Connections {
        target: Clipboard
        //: A short notice: something was put on the clipboard; %1 is a number of seconds.
        function onCopied() { Notices.tell(qsTr("Copied. Cleared in %1 s").arg(Clipboard.lifetimeSeconds)) }
    }
}
