// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel {

/// Does this look like a wallet's words (also numbered, also with one missing) or its private key? Guesses on the safe
/// side: what is taken for a secret is not sent anywhere. Pure, any thread.
[[nodiscard]] bool isSecretText(const QString &text);

} // namespace satchel
