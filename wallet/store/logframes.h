// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>
#include <utility>

namespace satchel {

/// The frames of a write-ahead log of SQLite (file format: sqlite.org/fileformat2.html, section 4) with pages of 4096
/// bytes. Frames count from 0. The bytes must outlive it.
class LogFrames
{
public:
    explicit LogFrames(QByteArrayView log);

    [[nodiscard]] bool isHeaderSound() const { return m_isHeaderSound; }
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] quint32 page(qsizetype frame) const; ///< Counts from 1.
    [[nodiscard]] QByteArrayView content(qsizetype frame) const; ///< Of the page.
    [[nodiscard]] bool endsCommit(qsizetype frame) const;
    /// Is it of the log's present round? Frames of earlier rounds may lie behind.
    [[nodiscard]] bool isOfThisRound(qsizetype frame) const;
    [[nodiscard]] bool areOfOneRound(qsizetype frame, qsizetype other) const;
    /// Was it written right after the frame before it (the first: after the header)?
    [[nodiscard]] bool follows(qsizetype frame) const;

private:
    using Sum = std::pair<quint32, quint32>;
    [[nodiscard]] QByteArrayView bytes(qsizetype frame) const;
    [[nodiscard]] Sum sum(QByteArrayView data, Sum sum) const;

    QByteArrayView m_log;
    bool m_isBigEndian = false; ///< Of the sums.
    bool m_isHeaderSound = false;
};

} // namespace satchel
