// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Qt.labs.platform as Platform
import Satchel.Ui

/// The icon in the tray. It says the program's name and nothing of the wallet.
Platform.SystemTrayIcon {
    id: root

    property Background background: null

    objectName: "tray"
    visible: true
    icon.name: "org.satchel.Satchel"
    icon.source: "qrc:/satchel.svg"
    tooltip: "Satchel"
    onActivated: reason => { if (reason === Platform.SystemTrayIcon.Trigger) root.background.openAsked() }

    menu: Platform.Menu {
        Platform.MenuItem {
            objectName: "trayOpen"
            //: Menu of the tray icon: shows the window.
            text: qsTr("Open Satchel")
            onTriggered: root.background.openAsked()
        }
        Platform.MenuItem {
            objectName: "trayClipboard"
            //: Menu of the tray icon: looks at what is on the clipboard; pays nothing by itself.
            text: qsTr("Pay from clipboard")
            onTriggered: root.background.clipboardAsked()
        }
        Platform.MenuItem {
            objectName: "trayLock"
            enabled: root.background !== null && root.background.canLock
            //: Menu of the tray icon: closes the wallet until the passphrase is given again.
            text: qsTr("Lock")
            onTriggered: root.background.lock()
        }
        Platform.MenuSeparator { }
        Platform.MenuItem {
            objectName: "trayQuit"
            //: Menu of the tray icon: ends the program, the wallet too.
            text: qsTr("Quit")
            onTriggered: root.background.quitAsked()
        }
    }
}
