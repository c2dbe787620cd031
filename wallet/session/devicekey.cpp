// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/devicekey.h"

#include <sodium.h>

#include <algorithm>

namespace satchel::devicekey {

namespace {

constexpr std::size_t checkSize = 8;

} // namespace

Secret entryOf(const Secret &key)
{
    Secret check(crypto_generichash_BYTES);
    crypto_generichash(check.bytes().data(), check.size(), key.bytes().data(), key.size(), nullptr, 0);
    Secret entry(key.size() + checkSize);
    std::ranges::copy(key.bytes(), entry.bytes().begin());
    std::ranges::copy(check.bytes().first(checkSize), entry.bytes().subspan(key.size()).begin());
    return entry;
}

std::optional<Secret> keyOf(const Secret &entry)
{
    if (entry.size() == size)
        return entry.clone();
    if (entry.size() != size + checkSize)
        return std::nullopt;
    Secret key = Secret::copyOf(entry.bytes().first(size));
    return entryOf(key).equals(entry) ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace satchel::devicekey
