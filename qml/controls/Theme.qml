// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Colours, sizes and motion of the whole window. `appearance`: 0 follows the system, 1 light, 2 dark.
QtObject {
    id: root

    property int appearance: 0
    property bool isMotionReduced: false
    readonly property SystemPalette system: SystemPalette { }
    readonly property bool isDark: appearance === 2 || (appearance === 0 && system.window.hslLightness < 0.5)

    readonly property color paper: isDark ? "#171512" : "#FAF7F1"
    readonly property color surface: isDark ? "#221F1B" : "#FFFFFF"
    readonly property color sunken: isDark ? "#1C1A17" : "#F3EEE5"
    readonly property color raised: isDark ? "#2C2823" : "#FFFFFF"
    readonly property color ink: isDark ? "#F4EFE6" : "#211D18"
    readonly property color muted: isDark ? "#B3A99B" : "#6E655A"
    readonly property color line: isDark ? "#38332C" : "#E6DED2"
    readonly property color strongLine: isDark ? "#4A443B" : "#D5CABA"
    readonly property color hover: isDark ? "#2A2621" : "#F6F1E8"
    readonly property color pressed: isDark ? "#322D27" : "#EFE8DC"
    readonly property color accent: isDark ? "#F0A36B" : "#A64B16"
    readonly property color accentHover: isDark ? "#F5B383" : "#93400F"
    readonly property color accentInk: isDark ? "#24150A" : "#FFFFFF"
    readonly property color accentTint: isDark ? "#3A2819" : "#F8E7DA"
    readonly property color good: isDark ? "#8CC79A" : "#2F6B45"
    readonly property color goodTint: isDark ? "#1F2E23" : "#E4F0E6"
    readonly property color danger: isDark ? "#F09A8E" : "#9C2F2A"
    readonly property color dangerTint: isDark ? "#3A1F1C" : "#F9E4E1"
    readonly property color scrim: isDark ? "#B3000000" : "#6B2B2318"
    readonly property color focus: accent

    readonly property string sans: "Inter"
    readonly property string serif: "Noto Serif"
    readonly property string mono: "DejaVu Sans Mono"

    readonly property int tiny: 11
    readonly property int small: 12
    readonly property int note: 13
    readonly property int body: 15
    readonly property int lead: 17
    readonly property int title: 20
    readonly property int heading: 26
    readonly property int amount: 30
    readonly property int hero: 52

    readonly property int radiusSmall: 8
    readonly property int radius: 11
    readonly property int radiusLarge: 14
    readonly property int radiusSheet: 22

    readonly property int control: 44
    readonly property int motion: isMotionReduced ? 0 : 160

    /// Calm colours for avatars, by a name; white letters stand on all of them.
    function avatar(name: string): color {
        const colors = ["#6E8F74", "#6782A6", "#9C6E62", "#86739E", "#A17C42", "#5F8A8B", "#9A6682", "#77804F"]
        let sum = 7
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 31 + name.charCodeAt(i)) % 9973
        return colors[sum % colors.length]
    }
}
