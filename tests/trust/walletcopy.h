// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace satchel::trust {

/// The files of a wallet's folder at one moment, by name.
using WalletCopy = QMap<QString, QByteArray>;

/// What of an older copy is put back; the rest of the folder is the newest.
enum class PutBack {
    Everything, ///< Money, library, vault, logs.
    WithoutIndex, ///< The same without the shared memory of the logs.
    Money, ///< The money file and its log.
    MoneyWithoutLog, ///< The money file alone.
};
inline constexpr int waysToPutBack = 4;

[[nodiscard]] WalletCopy copyOf(const QString &folder);
/// Makes `folder` hold these files and no other.
void replace(const QString &folder, const WalletCopy &files);
[[nodiscard]] WalletCopy mixed(const WalletCopy &newest, const WalletCopy &older, PutBack way);
/// What counts of the files: not the shared memory, which SQLite makes anew, nor logs without a byte.
[[nodiscard]] WalletCopy content(WalletCopy files);

} // namespace satchel::trust
