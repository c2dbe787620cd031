// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/core/secret.h"

#include <QDBusUnixFileDescriptor>

/// How a secret travels over the socket: as a file in memory, of which the message holds only the handle. The buffers of
/// Qt and libdbus, which nobody can wipe, never see it.
namespace satchel::api {

/// A file in memory with `secret` in it. Fails with Internal.
[[nodiscard]] Result<QDBusUnixFileDescriptor> secretFile(const Secret &secret);
/// Reads at most `limit` bytes straight into locked memory, and empties the file for whoever else holds it. Never blocks:
/// only files in memory are taken. Fails with InvalidInput.
[[nodiscard]] Result<Secret> takeSecret(const QDBusUnixFileDescriptor &file, qsizetype limit);

} // namespace satchel::api
