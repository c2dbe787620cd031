// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QByteArray>
#include <QString>

namespace satchel {

/// A number of one wallet as bytes that say nothing to anybody else, and that nobody else can make. Any thread.
class SealedNumber
{
public:
    static constexpr qsizetype size = 48;

    /// `moneyKey` is the wallet's, so that a wallet that was made anew is another one.
    explicit SealedNumber(const Secret &moneyKey);

    /// Names the wallet without telling which one it is: 32 hex digits.
    [[nodiscard]] QString walletName() const { return m_name; }
    [[nodiscard]] QByteArray seal(qint64 number) const;
    /// 0 for anything that this wallet did not seal: nothing, torn or altered bytes, another wallet's.
    [[nodiscard]] qint64 open(QByteArrayView bytes) const;

private:
    Secret m_key;
    QString m_name;
};

} // namespace satchel
