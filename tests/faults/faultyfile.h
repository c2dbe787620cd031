// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultydisk.h"

#include <sqlite3.h>

#include <unistd.h>

namespace satchel::faults {

/// Bytes that SQLite sets aside for an open file of the faulty disk over `real`.
[[nodiscard]] int sizeOfFaultyFile(const sqlite3_vfs *real);

/// Opens a file of `real` behind `file`; the rest as xOpen of a sqlite3_vfs.
[[nodiscard]] int openFaultyFile(FaultyDisk &disk, sqlite3_vfs *real, const char *name, sqlite3_file *file, int flags,
                                 int *outFlags);

} // namespace satchel::faults
