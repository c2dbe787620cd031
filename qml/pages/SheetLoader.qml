// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
import QtQuick
import Satchel.Ui

/// A sheet: there while the router says so.
Loader {
    required property int sheet

    active: Router.sheet === sheet
}
