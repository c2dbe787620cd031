// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretfield.h"
#include "ui/secretwords.h"

#include <QRandomGenerator>

namespace satchel::ui {

/// Two of the twelve words, asked back by their numbers: one of the first six and one of the last.
struct WordQuestion {
    int first = 3;
    int second = 9;

    [[nodiscard]] static WordQuestion random()
    {
        auto *generator = QRandomGenerator::system();
        return {generator->bounded(1, 7), generator->bounded(7, 13)};
    }
    [[nodiscard]] bool isRight(const SecretWords &words, const SecretField *one, const SecretField *other) const
    {
        return words.isWord(first, one) && words.isWord(second, other);
    }
};

} // namespace satchel::ui
