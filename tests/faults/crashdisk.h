// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/disklog.h"

#include <QHash>
#include <QRandomGenerator>

#include <optional>

namespace satchel::faults {

/// What a disk holds while a log of operations is played, and what it may hold if the power goes just now.
///
/// Everything synced is there. Of what was not: any subset of sectors (512 bytes) of each write, the sector that was
/// being written torn at any byte, a file that has grown without its bytes (zeros), or has not; a truncation or not; a
/// file created, or deleted, or not yet. Later writes may be there without earlier ones.
class CrashDisk
{
public:
    using Files = QHash<QString, QByteArray>; ///< By path.

    /// `before` is on the disk and synced.
    explicit CrashDisk(const Files &before);

    void play(const DiskOperation &operation);
    /// One of the legal images; `random` chooses.
    [[nodiscard]] Files afterPowerCut(QRandomGenerator &random) const;

private:
    struct File {
        std::optional<QByteArray> synced; ///< Nothing: the file is not there.
        std::vector<DiskOperation> pending;
    };

    QHash<QString, File> m_files;
};

} // namespace satchel::faults
