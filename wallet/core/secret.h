// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

class QByteArray;

namespace satchel {

/// Bytes that must not leak: locked in memory, out of core dumps, wiped when dropped. Move-only.
class Secret
{
public:
    Secret() = default;
    /// `size` zero bytes, to be written through `bytes()`.
    explicit Secret(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] static Secret random(std::size_t size);
    [[nodiscard]] static Secret copyOf(std::span<const unsigned char> bytes);
    /// Takes the bytes over and wipes the array that held them (every copy of it that shares its buffer).
    [[nodiscard]] static Secret take(QByteArray &bytes);

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// In constant time.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites what earlier calls left on this thread's stack, as deep as a call of a large library goes (256 KB). After
/// work on secrets in code that does not do so itself.
void wipeStack();

} // namespace satchel
