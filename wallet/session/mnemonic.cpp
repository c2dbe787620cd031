// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/mnemonic.h"

#include "wallet/bridge/bridge.h"

#include <algorithm>
#include <optional>

namespace satchel::mnemonic {

namespace {

constexpr std::size_t entropySize = 16;
constexpr std::size_t seedSize = 64;
constexpr std::size_t longestWords = 107;

rust::Slice<const std::uint8_t> in(const Secret &secret)
{
    return {secret.bytes().data(), secret.size()};
}

rust::Slice<std::uint8_t> out(Secret &secret)
{
    return {secret.bytes().data(), secret.size()};
}

using Bytes = std::span<const unsigned char>;

// One character that normalisation (NFKD) would make ASCII: what a keyboard for Korean, Chinese or Japanese may type.
std::optional<unsigned char> folded(Bytes at)
{
    if (at.size() >= 3 && at[0] == 0xE3 && at[1] == 0x80 && at[2] == 0x80)
        return ' ';
    if (at.size() < 3 || at[0] != 0xEF || (at[1] & 0xFE) != 0xBC)
        return std::nullopt;
    const unsigned code = 0xF000U | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
    return code > 0xFF00 && code < 0xFF5F ? std::optional(static_cast<unsigned char>(code - 0xFEE0)) : std::nullopt;
}

Secret plain(Bytes words)
{
    Secret ascii(words.size());
    auto *end = ascii.bytes().data();
    while (!words.empty()) {
        const bool isNoBreakSpace = words.size() >= 2 && words[0] == 0xC2 && words[1] == 0xA0;
        const auto wide = isNoBreakSpace ? std::optional<unsigned char>(' ') : folded(words);
        *end++ = wide.value_or(words[0]);
        words = words.subspan(isNoBreakSpace ? 2 : wide ? 3 : 1);
    }
    return Secret::copyOf({ascii.bytes().data(), end});
}

} // namespace

Secret newEntropy()
{
    return Secret::random(entropySize);
}

Result<Secret> wordsOf(const Secret &entropy)
{
    Secret words(longestWords);
    const std::size_t length = bridge::mnemonic_from_entropy(in(entropy), out(words));
    wipeStack();
    if (entropy.size() != entropySize || length == 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("the words stand for 16 bytes"));
    return Secret::copyOf(words.bytes().first(length));
}

Result<Secret> entropyOf(const Secret &words)
{
    Secret entropy(entropySize);
    const bool isRead
        = !words.isEmpty() && bridge::entropy_from_mnemonic(in(plain(words.bytes())), out(entropy)) == bridge::Code::Ok;
    wipeStack();
    if (!isRead)
        return fail(ErrorCode::WordsInvalid);
    return entropy;
}

Result<Secret> seedOf(const Secret &entropy)
{
    const auto words = wordsOf(entropy);
    if (!words)
        return fail(words.error());
    Secret seed(seedSize);
    const auto code = bridge::seed_from_mnemonic(in(*words), out(seed));
    wipeStack();
    if (code != bridge::Code::Ok)
        return fail(ErrorCode::Internal, QStringLiteral("words without a seed"));
    return seed;
}

} // namespace satchel::mnemonic
