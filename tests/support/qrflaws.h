// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/qrpictures.h"

#include <cmath>
#include <random>

namespace satchel::testing {

/// The same numbers on every machine: no library's distributions.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_source(seed * 2'654'435'761u + 1)
    { }
    [[nodiscard]] double real() { return double(m_source()) / 4'294'967'296.0; } ///< 0 … 1
    [[nodiscard]] int below(int bound) { return int(real() * bound); }
    [[nodiscard]] double normal() ///< Mean 0, deviation 1.
    {
        return std::sqrt(-2 * std::log(real() + 1e-12)) * std::cos(6.283185307 * real());
    }

private:
    std::mt19937 m_source;
};

/// Does to a picture what `flaw` says; `module` is the size of a square of the code in pixels.
void spoil(QImage &image, Flaw flaw, double module, Random &random);

} // namespace satchel::testing
