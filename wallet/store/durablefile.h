// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>
#include <QString>

/// Files that survive a power cut and belong to one person: mode 0600, no symbolic link followed. Every call blocks.
/// All fail with NotFound, StorePaused (what is to be written is not taken: no space, no right, a failing disk), StoreDamaged
/// (a link, a folder, or another owner) or Internal.
namespace satchel::durable {

/// An open file descriptor, closed when dropped.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    { }
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// Opens with `flags` of open(2), never through a link, and checks that it is a regular file.
[[nodiscard]] Result<Descriptor> openFile(const QString &path, int flags);
/// Writes everything or fails.
[[nodiscard]] Done writeAll(const Descriptor &file, QByteArrayView bytes);

/// An empty file that was not there before.
[[nodiscard]] Done createFile(const QString &path);
/// All of a file of at most `limit` bytes; longer ones fail with StoreDamaged.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);
/// Replaces `path` as a whole: after a power cut it is either the old or the new one.
[[nodiscard]] Done replaceFile(const QString &path, QByteArrayView bytes);
/// Syncs the finished `draft`, gives it its final name and syncs the folder.
[[nodiscard]] Done publish(const QString &draft, const QString &path);
/// Checks an existing file (regular, ours) and takes every right from others.
[[nodiscard]] Done makePrivate(const QString &path);
[[nodiscard]] Done syncFolderOf(const QString &path);
void removeFile(const QString &path);

/// The answer for `errno`.
[[nodiscard]] Error systemError(const char *what);
/// The same for what was to be written: a disk that takes nothing is StorePaused, whatever the reason.
[[nodiscard]] Error writeError(const char *what);

} // namespace satchel::durable
