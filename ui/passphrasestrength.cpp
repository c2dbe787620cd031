// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/passphrasestrength.h"

#include <QCoreApplication>

#include <bitset>

namespace satchel::ui {
namespace {

struct PassphraseStrength {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

// Guesses needed, as a power of two: a byte that is new counts most, a repeated one little.
constexpr int bitsOfNew = 3;
constexpr int bitsOfRepeated = 1;
constexpr int fairBits = 40;
constexpr int strongBits = 60;

} // namespace

Strength strengthOf(const Secret &passphrase)
{
    std::bitset<256> seen;
    int bits = 0;
    for (const unsigned char byte : passphrase.bytes()) {
        bits += seen.test(byte) ? bitsOfRepeated : bitsOfNew;
        seen.set(byte);
    }
    return bits == 0        ? Strength::None
        : bits < fairBits   ? Strength::Weak
        : bits < strongBits ? Strength::Fair
                            : Strength::Strong;
}

QString strengthLine(Strength strength)
{
    switch (strength) {
    case Strength::None:
        return {};
    case Strength::Weak:
        //: Below a field for a new passphrase: a hint on its strength.
        return PassphraseStrength::tr("Weak: somebody patient could guess it. Longer is better.");
    case Strength::Fair:
        //: Below a field for a new passphrase: a hint on its strength.
        return PassphraseStrength::tr("Fair. A few more words make it strong.");
    case Strength::Strong:
        //: Below a field for a new passphrase: a hint on its strength.
        return PassphraseStrength::tr("Strong.");
    }
    return {};
}

} // namespace satchel::ui
