Item {
    PrimaryButton {
        text: qsTr("Pay")
    }
}
