// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/network.h"

#include <QString>

class QCoreApplication;

namespace satchel {

/// How satchel-core was called.
struct CoreOptions {
    QString data; ///< Root of all networks' folders.
    Network network = Network::Sandbox;
    QString socket;
    QString state; ///< Where the newest commit of each wallet is remembered.
    QString sandboxProgram;
    bool isOffline = false; ///< Neither node nor sandbox is started until a window asks.
    bool isFresh = false; ///< In a folder that is thrown away at the end.
    bool isVerbose = false; ///< The log goes to stderr, too.
};

/// Ends the program with a line of help when the call makes no sense.
[[nodiscard]] CoreOptions readOptions(const QCoreApplication &application);

} // namespace satchel
