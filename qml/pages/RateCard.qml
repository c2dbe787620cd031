// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Controls
import Satchel.Ui

/// Settings: amounts in a currency too, at a rate that the person enters.
SettingsCard {
    id: root

    readonly property RateViewModel flow: RateViewModel {
        session: Session
        //: A short notice: the rate that was entered is used from now on.
        onSaved: Notices.tell(qsTr("Your rate is in force"))
    }

    //: Settings: heading of a group: amounts are shown in a currency as well.
    title: qsTr("In your currency")

    SwitchLine {
        objectName: "rate"
        width: parent.width
        //: Settings: a switch; amounts are then shown in a currency as well.
        text: qsTr("Show amounts in your currency too")
        //: Settings, below the switch "Show amounts in your currency too".
        detail: qsTr("At a rate that you enter. Satchel fetches none from the network, so nobody learns that you ask.")
        checked: root.flow.isOn
        onToggled: isOn => root.flow.turn(isOn)
    }
    Column {
        width: parent.width
        visible: root.flow.isOn
        spacing: 12

        SecondaryButton {
            objectName: "rateCurrency"
            width: parent.width
            text: root.flow.hasCurrency ? root.flow.currencyLine
                //: Button: opens a list of currencies.
                : qsTr("Choose a currency")
            //: Spoken name of a button: opens a list of currencies; %1 is the present one.
            Accessible.name: root.flow.hasCurrency ? qsTr("Currency: %1").arg(root.flow.currencyLine) : text
            onClicked: Router.pickCurrency()
        }
        Label {
            width: parent.width
            //: Settings, own rate: in front of a field for a number.
            text: qsTr("1 BTC =")
            color: Theme.muted
            font.pixelSize: Theme.note
        }
        Field {
            id: field
            objectName: "rateNumber"
            width: parent.width
            enabled: root.flow.hasCurrency
            trailing: unit.implicitWidth + 12
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            maximumLength: 60
            //: Settings, own rate: in the empty field.
            placeholderText: qsTr("What one bitcoin is worth")
            //: Spoken name of a field; %1 is a currency, as "US dollars".
            Accessible.name: qsTr("What one bitcoin is worth, in %1").arg(root.flow.currencyLine)
            text: root.flow.typed
            onTextEdited: root.flow.typed = text
            onAccepted: root.flow.save()
            Label {
                id: unit
                anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
                isSpoken: false
                text: root.flow.currencyCode
                color: Theme.muted
                font.pixelSize: 14
            }
        }
        Label { objectName: "rateExample"; width: parent.width; visible: text !== ""; text: root.flow.exampleLine; font.pixelSize: 14; wrapMode: Text.Wrap }
        Notice { objectName: "rateProblem"; width: parent.width; text: root.flow.problem; iconName: "warning"; tint: Theme.dangerTint; mark: Theme.danger }
        PrimaryButton {
            objectName: "rateSave"
            width: parent.width
            enabled: root.flow.canSave
            //: Button: the entered rate is used from now on.
            text: qsTr("Use this rate")
            onClicked: root.flow.save()
        }
        Label { objectName: "rateInForce"; width: parent.width; text: root.flow.inForceLine; color: root.flow.isOld ? Theme.danger : Theme.muted; font.pixelSize: Theme.note; lineHeight: 1.25; wrapMode: Text.Wrap }
        Label {
            width: parent.width
            //: Settings, own rate: what becomes of payments when the rate changes.
            text: qsTr("Each payment keeps the rate of its time. What is paid is always the amount in sat.")
            color: Theme.muted
            font.pixelSize: Theme.note
            lineHeight: 1.25
            wrapMode: Text.Wrap
        }
    }
}
