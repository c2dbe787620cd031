// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QDBusError>
#include <QDBusUnixFileDescriptor>
#include <QString>

/// What both ends of the socket must agree on besides the XML and the types.
namespace satchel::api {

/// Of all interfaces together; raised with every change that the other end would misread.
inline constexpr int contractVersion = 8;

inline constexpr qsizetype maxContentBytes = 64 * 1024 * 1024; ///< Of one library item through the contract.

/// The D-Bus address of a Unix socket.
[[nodiscard]] QString socketAddress(const QString &path);

/// An error's name on the wire, and what a D-Bus error means to us: one of our own, or the loss of the core.
[[nodiscard]] QString wireName(ErrorCode code);
[[nodiscard]] Error fromWire(const QDBusError &error);

/// Bytes as a file in memory that nobody can change any more. Fails with Internal.
[[nodiscard]] Result<QDBusUnixFileDescriptor> sealed(const QByteArray &bytes);
/// Reads them back; takes sealed files up to maxContentBytes only. Fails with TooLarge, Internal.
[[nodiscard]] Result<QByteArray> unsealed(const QDBusUnixFileDescriptor &file);

} // namespace satchel::api
