// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/filecalls.h"

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <fcntl.h>
#include <map>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

namespace satchel::trust::filecalls {

namespace {

struct Watch {
    QByteArray folder; ///< Empty: nothing is watched.
    int at = -1;
    int part = -1;
    int count = 0;
    QByteArray lines;
    std::map<int, QByteArray> files; ///< Descriptors of files in the folder, by their names; the folder's own: empty.
};

std::atomic<bool> isWatching = false; // off: other threads may call, too

Watch &watch()
{
    static Watch one;
    return one;
}

bool isWatched(const QByteArray &path)
{
    return path.startsWith(watch().folder);
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

/// Of a descriptor that is watched; the folder's own is empty.
std::optional<QByteArray> nameOf(int file)
{
    if (!isWatching)
        return std::nullopt;
    const auto it = watch().files.find(file);
    return it == watch().files.end() ? std::nullopt : std::optional(it->second);
}

/// One call that counts; `part` is written first if this is where to die.
void pass(const QByteArray &line, int file = -1, const void *bytes = nullptr)
{
    Watch &now = watch();
    now.lines += line + '\n';
    if (now.count++ != now.at)
        return;
    if (bytes && now.part > 0)
        static_cast<void>(::syscall(SYS_write, file, bytes, static_cast<std::size_t>(now.part)));
    ::raise(SIGKILL);
}

int openAs(const char *path, int flags, unsigned mode)
{
    if (!isWatching)
        return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    const QByteArray name(path);
    const bool counts = isWatched(name) && (flags & O_CREAT) != 0;
    if (counts)
        pass("create " + nameOf(name));
    const int file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (file >= 0 && isWatched(name + '/'))
        watch().files[file] = (flags & O_DIRECTORY) != 0 ? QByteArray() : nameOf(name);
    return file;
}

} // namespace

void dieAt(const QByteArray &folder, int at, int part)
{
    watch() = {folder, at, part, 0, {}, {}};
    isWatching = true;
}

void journal(const QByteArray &folder)
{
    dieAt(folder, -1, -1);
}

QByteArray journalled()
{
    return watch().lines;
}

} // namespace satchel::trust::filecalls

namespace calls = satchel::trust::filecalls;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return calls::openAs(path, flags, mode);
}

ssize_t write(int file, const void *bytes, std::size_t size)
{
    if (const auto name = calls::nameOf(file))
        calls::pass("write " + *name + ' '
                        + QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(size)).toHex(),
                    file, bytes);
    return ::syscall(SYS_write, file, bytes, size);
}

int fsync(int file)
{
    if (const auto name = calls::nameOf(file))
        calls::pass(name->isEmpty() ? QByteArray("syncdir") : "sync " + *name);
    return static_cast<int>(::syscall(SYS_fsync, file));
}

int rename(const char *from, const char *to) noexcept
{
    if (calls::isWatching && calls::isWatched(from))
        calls::pass("rename " + calls::nameOf(from) + ' ' + calls::nameOf(to));
    return static_cast<int>(::syscall(SYS_rename, from, to));
}

int unlink(const char *path) noexcept
{
    if (calls::isWatching && calls::isWatched(path))
        calls::pass("unlink " + calls::nameOf(path));
    return static_cast<int>(::syscall(SYS_unlink, path));
}

int close(int file)
{
    if (calls::isWatching)
        calls::watch().files.erase(file);
    return static_cast<int>(::syscall(SYS_close, file));
}
}
