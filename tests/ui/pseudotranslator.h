// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace satchel::testing {

/// A language that nobody speaks, made from the English words, to see whether pages hold. Placeholders are kept.
class PseudoTranslator : public QTranslator
{
public:
    enum Kind {
        Longer, ///< Accents, and 40 % more letters in the same number of words.
        Mirrored, ///< Letters that are written from right to left.
    };
    explicit PseudoTranslator(Kind kind)
        : m_kind(kind)
    { }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Kind m_kind;
};

} // namespace satchel::testing
