// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// What concerns the whole window: connection, links that wait for it, a full disk.
Column {
    id: root

    readonly property bool isOffline: Session.isConnected && Session.isOffline

    Banner {
        width: parent.width
        objectName: "bannerLost"
        isShown: !Session.isConnected
        //: Banner: the part that holds the keys has gone and is coming back.
        text: qsTr("The wallet is not answering. It is being started again; nothing is lost.")
    }
    Banner {
        width: parent.width
        objectName: "bannerOffline"
        isShown: root.isOffline
        text: [Session.problem, Session.remedy].filter(part => part !== "").join(" ")
        action: Session.isConnecting ? ""
            //: Button in the banner while an older copy of the wallet is read: closes it.
            : Session.isReadingOlder ? qsTr("Lock")
            //: Button in the banner: ends working offline.
            : Session.isOfflineByChoice ? qsTr("Connect")
            //: Button in the banner: tries to connect now.
            : Session.isSandbox ? qsTr("Try now") : ""
        onChosen: Session.isReadingOlder ? Session.lock() : Session.goOnline()
    }
    Banner {
        width: parent.width
        objectName: "bannerWaiting"
        isShown: Session.waiting.isThere && (root.isOffline || Router.sheet === Router.NoSheet)
        iconName: "globe"
        text: root.isOffline
            //: Banner while offline; %1 is a site whose page was wanted.
            ? qsTr("Waiting for a connection: %1").arg(Session.waiting.site)
            //: Banner, online again; %1 is a site whose page was wanted while offline.
            : qsTr("The connection is back. %1 is still waiting for you.").arg(Session.waiting.site)
        //: Button in the banner: asks a page for its price; pays nothing.
        action: root.isOffline ? "" : qsTr("Look at the price")
        //: Button in the banner: a link that was kept is thrown away.
        other: qsTr("Forget it")
        onChosen: Router.buy(Session.waiting.take())
        onOtherChosen: Session.waiting.forget()
    }
    Banner {
        width: parent.width
        objectName: "bannerDisk"
        isShown: Session.isStorePaused
        iconName: "warning"
        //: Banner: the disk is full, or cannot be written to for another reason.
        text: qsTr("Satchel cannot write to the disk, so payments wait. It is probably full: free some space, and it goes on by itself.")
    }
}
