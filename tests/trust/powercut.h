// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/crashdisk.h"
#include "tests/trust/cutfile.h"
#include "tests/trust/trust.h"

namespace satchel::trust {

/// The store's files under power cuts: real writes of several threads are logged, the disk is rebuilt as it may be after
/// the power went at some point, and the file is opened.
class PowerCut
{
public:
    using Way = CutWriter::Way;

    PowerCut(Way way, QString folder, quint32 seed);

    /// Writes through the real store with small logs, closing and opening again half way.
    void record();
    /// Makes `images` crash images of what was recorded and checks each.
    void tryImages(Trial &trial, int images);

    /// Seen in the images so far, for the card.
    struct Figures {
        int commits = 0;
        int checkpoints = 0; ///< Writes of the log into the file, as syncs of the file.
        int withLog = 0; ///< Images in which the log was not empty.
        int answers = 0;
    };
    [[nodiscard]] Figures figures() const { return m_figures; }

private:
    void writeHalf(int firstIndex, int lastIndex);
    [[nodiscard]] QString judge(const faults::CrashDisk::Files &image, const CutModel::Progress &progress) const;
    [[nodiscard]] std::vector<std::size_t> cuts(int images, QRandomGenerator &random) const;

    CutFile m_file;
    QString m_folder;
    QString m_path;
    quint32 m_seed;
    CutModel m_model;
    faults::CrashDisk::Files m_before;
    faults::DiskLog m_log;
    std::vector<faults::DiskOperation> m_operations;
    Figures m_figures;
};

void tryPowerCuts(Trial &trial); ///< The row.

} // namespace satchel::trust
