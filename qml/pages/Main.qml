// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The window: what is shown depends on where the wallet stands.
Window {
    id: root

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

    FocusKeeper { window: root }
    // By name: the first picture does not wait for what later pages are made of.
    Loader {
        readonly property url page: {
            switch (Session.phase) {
            case Session.NoWallet: return "OnboardingPage.qml"
            case Session.Locked: return "UnlockPage.qml"
            case Session.Open: return "Shell.qml"
            case Session.Refused: return "RefusedPage.qml"
            }
            return "StartingPage.qml"
        }

        objectName: "pageLoader"
        anchors.fill: parent
        focus: true
        onPageChanged: setSource(page, Session.phase === Session.Open ? { lastSpot: spot } : {})
        onLoaded: item.forceActiveFocus()
    }
    Shortcut { sequences: ["F1", "Ctrl+/"]; enabled: Router.sheet === Router.NoSheet; onActivated: Router.showKeys() }
    SheetLoader { sheet: Router.KeysSheet; source: "KeysSheet.qml" }
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
