// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Colours, sizes and motion of the whole window. `appearance`: 0 follows the system, 1 light, 2 dark.
QtObject {
    id: root

    property int appearance: 0
    property int systemScheme: 0 ///< What the desktop says: 1 dark, 2 light, 0 nothing; then its palette decides.
    property bool hasMoreContrast: false
    property bool isMotionReduced: false
    readonly property SystemPalette system: SystemPalette { }
    readonly property bool isDark: root.appearance === 2 || (root.appearance === 0 && (root.systemScheme !== 0 ? root.systemScheme === 1 : root.system.window.hslLightness < 0.5))

    readonly property color paper: root.pick("#FAF7F1", "#171512", "#FFFFFF", "#000000")
    readonly property color surface: root.pick("#FFFFFF", "#221F1B", "#FFFFFF", "#000000")
    readonly property color sunken: root.pick("#F3EEE5", "#1C1A17", "#FFFFFF", "#000000")
    readonly property color raised: root.pick("#FFFFFF", "#2C2823", "#FFFFFF", "#1A1A1A")
    readonly property color track: root.pick("#EDE5D8", "#3A342C", "#D9D2C7", "#4A443B")
    readonly property color ink: root.pick("#211D18", "#F4EFE6", "#000000", "#FFFFFF")
    readonly property color muted: root.pick("#6E655A", "#B3A99B", "#332D26", "#EDE7DC")
    readonly property color line: root.pick("#E6DED2", "#38332C", "#6B6256", "#9A9184")
    readonly property color strongLine: root.pick("#D5CABA", "#4A443B", "#332D26", "#EDE7DC")
    readonly property color hover: root.pick("#F6F1E8", "#2A2621", "#EFEAE2", "#262320")
    readonly property color pressed: root.pick("#EFE8DC", "#322D27", "#E2DBD0", "#36322D")
    readonly property color accent: root.pick("#A64B16", "#F0A36B", "#7A3000", "#FFC79E")
    readonly property color accentHover: root.pick("#93400F", "#F5B383", "#5C2400", "#FFDABF")
    readonly property color accentInk: root.pick("#FFFFFF", "#24150A", "#FFFFFF", "#000000")
    readonly property color accentTint: root.pick("#F8E7DA", "#3A2819", "#FBEEE4", "#2B1A0C")
    readonly property color accentSoft: root.pick("#E0A880", "#85562F", "#B07A50", "#C08E68")
    readonly property color good: root.pick("#2F6B45", "#8CC79A", "#154A2A", "#B4E8C0")
    readonly property color goodTint: root.pick("#E4F0E6", "#1F2E23", "#EAF5EC", "#0F2416")
    readonly property color danger: root.pick("#9C2F2A", "#F09A8E", "#7A120D", "#FFC4BC")
    readonly property color dangerTint: root.pick("#F9E4E1", "#3A1F1C", "#FCEDEB", "#2E100D")
    readonly property color scrim: root.pick("#6B2B2318", "#B3000000", "#99000000", "#CC000000")
    readonly property color focus: root.accent

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
    readonly property int motion: root.isMotionReduced ? 0 : 160

    function pick(light: string, dark: string, strongLight: string, strongDark: string): string {
        return root.hasMoreContrast ? (root.isDark ? strongDark : strongLight) : (root.isDark ? dark : light)
    }
    /// Calm colours for avatars, by a name; white letters stand on all of them.
    function avatar(name: string): color {
        const colors = ["#4F7357", "#4A6690", "#8A5346", "#6F5A8B", "#7F5D22", "#3F6E70", "#85506D", "#5F672F"]
        let sum = 7
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 31 + name.charCodeAt(i)) % 9973
        return colors[sum % colors.length]
    }
}
