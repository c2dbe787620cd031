// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/secret.h"

#include "wallet/core/mutant.h"

#include <QByteArray>

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace satchel {

Secret::Secret(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    if (!mutant::isOn("wiped-secret"))
        sodium_free(m_data);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::copyOf(std::span<const unsigned char> bytes)
{
    Secret secret(bytes.size());
    std::ranges::copy(bytes, secret.m_data);
    return secret;
}

Secret Secret::take(QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    Secret secret = copyOf({data, static_cast<std::size_t>(bytes.size())});
    sodium_memzero(const_cast<unsigned char *>(data), secret.size());
    bytes.clear();
    return secret;
}

Secret Secret::clone() const
{
    return copyOf(bytes());
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipeStack()
{
    constexpr std::size_t depth = 256 * 1024;
    if (!mutant::isOn("wiped-stack"))
        sodium_stackzero(depth);
}

} // namespace satchel
