// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/core/secret.h"

/// The twelve words (BIP 39, English). Pure; any thread.
namespace satchel::mnemonic {

/// 16 random bytes, for a new wallet.
[[nodiscard]] Secret newEntropy();

/// The words of 16 bytes, separated by single spaces. Fails with InvalidInput for another length.
[[nodiscard]] Result<Secret> wordsOf(const Secret &entropy);

/// The 16 bytes of twelve words as a person types them: any case, any spacing, full-width letters. Fails with
/// WordsInvalid (unknown word, wrong number of words, checksum).
[[nodiscard]] Result<Secret> entropyOf(const Secret &words);

/// The 64-byte seed of the words of `entropy`, without an extra passphrase.
[[nodiscard]] Result<Secret> seedOf(const Secret &entropy);

} // namespace satchel::mnemonic
