// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/screensource.h"

#include "ui/scan/portalscreen.h"
#include "ui/scan/x11screen.h"

#include <QGuiApplication>

namespace satchel::ui {

std::unique_ptr<ScreenSource> ScreenSource::ofThisDesktop()
{
    const bool isX11 = QGuiApplication::platformName() == QLatin1String("xcb");
    const bool isWithinWayland
        = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"); // X11 shows nothing of the others there
    if (isX11 && !isWithinWayland)
        return std::make_unique<X11Screen>();
    return std::make_unique<PortalScreen>();
}

} // namespace satchel::ui
