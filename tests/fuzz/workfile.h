// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Files for parsers that read files. In memory where there is such a place: a million files shall not reach a disk.
namespace satchel::fuzz {

/// The path of a file in a folder that goes with the process.
[[nodiscard]] QString workFile(const QString &name);
/// In place of what was there.
void writeWorkFile(const QString &path, const QByteArray &bytes);

} // namespace satchel::fuzz
