// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/macaroon.h"

/// The three ways in which a macaroon is written down, after base64. Hostile bytes; nothing if they are something else.
namespace satchel::macaroonformats {

/// Version 2, binary: fields of type, length and data.
[[nodiscard]] std::optional<Macaroon> readBinary(const QByteArray &bytes);
/// Version 1: packets of four hexadecimal digits (length), a name, a space, data, a newline.
[[nodiscard]] std::optional<Macaroon> readPackets(const QByteArray &bytes);
/// Version 2, JSON.
[[nodiscard]] std::optional<Macaroon> readJson(const QByteArray &bytes);

} // namespace satchel::macaroonformats
