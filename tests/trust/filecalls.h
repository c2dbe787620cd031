// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// The system calls that change files, seen by a program that links filecalls.cpp: it takes the place of the C library's
/// open, write, fsync, rename and unlink. Only calls on one folder count. One thread.
namespace satchel::trust::filecalls {

/// Kills this process (SIGKILL) at call number `at` (from 0): before it, or, if `part` is at least 0 and it is a write,
/// after so many of its bytes.
void dieAt(const QByteArray &folder, int at, int part);
/// Notes each call as a line: "create NAME", "write NAME HEX", "sync NAME", "rename NAME TO", "unlink NAME", "syncdir".
void journal(const QByteArray &folder);
[[nodiscard]] QByteArray journalled();

} // namespace satchel::trust::filecalls
