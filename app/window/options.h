// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/coreprocess.h"
#include "app/window/handover.h"

class QCoreApplication;

namespace satchel {

/// How satchel was called.
struct WindowOptions {
    CoreCall core;
    Handover handover; ///< Links to look at, "pay from the clipboard", the desktop's leave to come to the front.
    bool isHeadless = false;
    bool isSelfTest = false;
    bool isFirstFrame = false;
    bool isWatched = false; ///< For measuring: see watchdog.h.
    bool isAsking = false; ///< --help, --version, or a call that makes no sense: explainOptions() ends the program.

    /// An ordinary window, of which there is one per data folder.
    [[nodiscard]] bool isOrdinary() const { return !isHeadless && !isSelfTest && !isFirstFrame && !core.isFresh; }
    [[nodiscard]] QString dataRoot() const; ///< Where the wallets and window.ini lie.
    [[nodiscard]] QString socket() const; ///< Where the window of this data folder listens for later starts.
};

/// Reads the call, without any application object yet; options of Qt itself are let through.
[[nodiscard]] WindowOptions readOptions(int argc, char *argv[]);
/// Ends the program with help, version or a complaint when it was called for that.
void explainOptions(const QCoreApplication &application);

} // namespace satchel
