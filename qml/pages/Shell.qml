// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// The open wallet: five places, a rail or a bar to reach them, and sheets on top.
FocusScope {
    id: root

    required property LastSpot lastSpot
    readonly property bool isWide: width >= 720
    readonly property var places: [
        //: Place: pay and see the balance.
        { place: Router.Pay, iconName: "pay", text: qsTr("Pay") },
        //: Place: what was bought.
        { place: Router.Library, iconName: "library", text: qsTr("Library") },
        //: Place: every payment.
        { place: Router.Activity, iconName: "activity", text: qsTr("Activity") },
        //: Place: channels and coins.
        { place: Router.Wallet, iconName: "wallet", text: qsTr("Wallet") },
        //: Place: language, appearance, lock.
        { place: Router.Settings, iconName: "settings", text: qsTr("Settings") }
    ]

    objectName: "shell"

    // Qt 6.4: the linter does not find StandardKey, and a file with components for Loaders cannot bind those of a Repeater.
    // qmllint disable unqualified
    Repeater {
        model: 5
        Item {
            id: key
            required property int index
            Shortcut { sequence: "Ctrl+" + (key.index + 1); onActivated: Router.go(key.index) }
        }
    }
    Shortcut { sequences: ["Ctrl+J"]; onActivated: Router.openNotices() }
    Shortcut { sequences: ["Ctrl+L"]; onActivated: { Router.go(Router.Pay); pay.item.focusField() } }
    Shortcut { sequences: [StandardKey.Paste]; onActivated: { Router.go(Router.Pay); pay.item.paste() } }
    // qmllint enable unqualified
    Shortcut { sequences: ["Alt+Left", "Esc"]; enabled: Router.sheet === Router.NoSheet; onActivated: Router.back() }

    PlaceRail { id: rail; anchors.left: parent.left; visible: root.isWide; width: visible ? 208 : 0; height: parent.height; places: root.places }
    PlaceBar { id: bar; visible: !root.isWide; width: parent.width; anchors.bottom: parent.bottom; places: root.places }
    Column {
        id: banners
        anchors { left: rail.right; right: parent.right; top: parent.top }
        Banners { width: parent.width }
        CrashNotice { width: parent.width; lastSpot: root.lastSpot }
    }
    Item {
        id: room
        anchors { left: rail.right; right: parent.right; top: banners.bottom; bottom: root.isWide ? parent.bottom : bar.top }

        // qmllint disable unqualified
        PlaceLoader { id: pay; place: Router.Pay; sourceComponent: PayPage { hasBell: !root.isWide } }
        // qmllint enable unqualified
        PlaceLoader { place: Router.Library; source: "LibraryPage.qml" }
        PlaceLoader { place: Router.Activity; source: "ActivityPage.qml" }
        PlaceLoader { place: Router.Wallet; source: "WalletPage.qml" }
        PlaceLoader { place: Router.Settings; source: "SettingsPage.qml" }
    }
    SheetLoader { sheet: Router.PurchaseSheet; source: "PurchaseSheet.qml" }
    SheetLoader { sheet: Router.SendSheet; source: "SendSheet.qml" }
    SheetLoader { sheet: Router.EntrySheet; source: "EntrySheet.qml" }
    SheetLoader { sheet: Router.ReceiptSheet; source: "ReceiptSheet.qml" }
    SheetLoader { sheet: Router.ChannelSheet; source: "ChannelSheet.qml" }
    SheetLoader { sheet: Router.ReceiveSheet; source: "ReceiveSheet.qml" }
    SheetLoader { sheet: Router.WordsSheet; source: "WordsSheet.qml" }
    SheetLoader { sheet: Router.PassphraseSheet; source: "PassphraseSheet.qml" }
    SheetLoader { sheet: Router.NoticesSheet; source: "NoticesSheet.qml" }
    SheetLoader { sheet: Router.CurrencySheet; source: "CurrencySheet.qml" }
}
