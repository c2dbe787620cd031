// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/logcheck.h"

#include "wallet/core/mutant.h"
#include "wallet/store/durablefile.h"
#include "wallet/store/logframes.h"

#include <QFileInfo>
#include <QHash>

namespace satchel {

namespace {

Result<QByteArray> readWhole(const QString &path)
{
    return durable::readFile(path, QFileInfo(path).size());
}

/// The first frame that SQLite does not read.
qsizetype endOf(const LogFrames &frames)
{
    qsizetype end = 0;
    while (frames.isHeaderSound() && end < frames.count() && frames.isOfThisRound(end) && frames.follows(end))
        ++end;
    return end;
}

QSet<quint32> pagesBefore(const LogFrames &frames, qsizetype end)
{
    while (end > 0 && !frames.endsCommit(end - 1))
        --end;
    QSet<quint32> pages;
    for (qsizetype frame = 0; frame < end; ++frame)
        pages.insert(frames.page(frame));
    return pages;
}

/// A commit with a frame that was written after it: it was durable before that frame was begun.
bool wasDurable(const LogFrames &frames, qsizetype commit)
{
    return commit + 1 < frames.count() && frames.endsCommit(commit) && frames.follows(commit + 1);
}

bool hasDurableCommit(const LogFrames &frames, qsizetype from)
{
    for (qsizetype frame = from; frame < frames.count(); ++frame) {
        if (frames.isOfThisRound(frame) && wasDurable(frames, frame) && frames.isOfThisRound(frame + 1))
            return true;
    }
    return false;
}

/// The frame behind the last of those that were written one after the other from `first` on.
qsizetype endOfRun(const LogFrames &frames, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < frames.count() && frames.follows(end))
        ++end;
    return end;
}

/// The last commit in a run; `first` if there is none.
qsizetype lastCommit(const LogFrames &frames, qsizetype first, qsizetype end)
{
    qsizetype last = end - 1;
    while (last > first && !frames.endsCommit(last))
        --last;
    return last;
}

/// What was durable for sure and was not written again later, by page; for a log whose header does not tell its end.
/// Only of the last unbroken run of the round of the first frame: before it a new round may have begun, behind it lie
/// older rounds. The first frame of a run is not proved by another one.
QHash<quint32, QByteArrayView> durablePages(const LogFrames &frames)
{
    QHash<quint32, QByteArrayView> pages;
    for (qsizetype first = 0, end = 0; first < frames.count(); first = end) {
        end = endOfRun(frames, first);
        const qsizetype last = lastCommit(frames, first, end);
        if (last == first || !frames.areOfOneRound(0, last))
            continue;
        pages.clear();
        bool isDurable = false;
        for (qsizetype frame = first; frame < last && !isDurable; ++frame)
            isDurable = frames.endsCommit(frame);
        for (qsizetype frame = first + 1; isDurable && frame <= last; ++frame)
            pages.insert(frames.page(frame), frames.content(frame));
    }
    return pages;
}

/// A header that is not whole is either altered, or was being written for a new round: then everything that was
/// durable stands in the file already.
bool isInFile(const LogFrames &frames, QByteArrayView file)
{
    const auto pages = durablePages(frames);
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const qsizetype offset = (qsizetype(page.key()) - 1) * page->size();
        if (offset < 0 || offset + page->size() > file.size() || file.sliced(offset, page->size()) != *page)
            return false;
    }
    return true;
}

Result<bool> hasLost(const LogFrames &frames, qsizetype end, const QString &path)
{
    if (frames.isHeaderSound())
        return hasDurableCommit(frames, end);
    return readWhole(path).map([&](const QByteArray &file) { return !isInFile(frames, file); });
}

} // namespace

Result<QSet<quint32>> checkLog(const QString &path)
{
    const auto log = readWhole(path + QStringLiteral("-wal"));
    if (!log)
        return log.error().code == ErrorCode::NotFound ? Result<QSet<quint32>>() : fail(log.error());
    const LogFrames frames(*log);
    const qsizetype end = endOf(frames);
    const auto lost = hasLost(frames, end, path);
    if (!lost)
        return fail(lost.error());
    if (*lost && !mutant::isOn("store-checks-log"))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the log has lost commits that were durable"));
    return pagesBefore(frames, end);
}

} // namespace satchel
