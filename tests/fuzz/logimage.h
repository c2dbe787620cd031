// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>

namespace satchel::fuzz {

/// A write-ahead log of SQLite out of an input, and a second reader of it. The first byte of the input says how the rest is
/// to be taken (see How): random bytes would never get the sums of a log right.
class LogImage
{
public:
    explicit LogImage(const QByteArray &input);

    [[nodiscard]] const QByteArray &log() const { return m_log; }
    [[nodiscard]] QByteArray file() const; ///< The pages of the log's frames, one after the other.
    /// Right from its beginning to where it was cut off, as after a power cut.
    [[nodiscard]] bool isWhole() const;
    /// Of all frames; of one that isWhole(), up to the last commit.
    [[nodiscard]] QSet<quint32> pages() const;

private:
    enum How { IsBrief = 1, IsSummed = 2, IsOneRound = 4, IsCut = 8 };

    void spread(const QByteArray &brief);
    void makeRight();
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] quint32 number(qsizetype at) const;

    int m_how = 0;
    QByteArray m_log;
};

} // namespace satchel::fuzz
