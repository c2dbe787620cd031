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
        PlaceLoader { place: Router.Library; sourceComponent: LibraryPage { } }
        PlaceLoader { place: Router.Activity; sourceComponent: ActivityPage { } }
        PlaceLoader { place: Router.Wallet; sourceComponent: WalletPage { } }
        PlaceLoader { place: Router.Settings; sourceComponent: SettingsPage { } }
    }
    SheetLoader { sheet: Router.PurchaseSheet; sourceComponent: PurchaseSheet { } }
    SheetLoader { sheet: Router.SendSheet; sourceComponent: SendSheet { } }
    SheetLoader { sheet: Router.EntrySheet; sourceComponent: EntrySheet { } }
    SheetLoader { sheet: Router.ReceiptSheet; sourceComponent: ReceiptSheet { } }
    SheetLoader { sheet: Router.ChannelSheet; sourceComponent: ChannelSheet { } }
    SheetLoader { sheet: Router.ReceiveSheet; sourceComponent: ReceiveSheet { } }
    SheetLoader { sheet: Router.WordsSheet; sourceComponent: WordsSheet { } }
    SheetLoader { sheet: Router.PassphraseSheet; sourceComponent: PassphraseSheet { } }
    SheetLoader { sheet: Router.NoticesSheet; sourceComponent: NoticesSheet { } }
    SheetLoader { sheet: Router.CurrencySheet; sourceComponent: CurrencySheet { } }
}
