// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/durablefile.h"

#include "wallet/core/mutant.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace satchel::durable {

namespace {

int noLinks()
{
    return mutant::isOn("no-links") ? 0 : O_NOFOLLOW;
}

} // namespace

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{ }

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Error systemError(const char *what)
{
    const int code = errno;
    const QString detail
        = QStringLiteral("%1: %2").arg(QLatin1StringView(what), QString::fromLocal8Bit(strerror(code)));
    switch (code) {
    case ENOENT:
        return {ErrorCode::NotFound, detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::StorePaused, detail};
    case ELOOP:
    case EISDIR:
        return {ErrorCode::StoreDamaged, detail};
    default:
        return {ErrorCode::Internal, detail};
    }
}

Error writeError(const char *what)
{
    const int code = errno;
    const bool isRefused = code == EROFS || code == EACCES || code == EPERM || code == EIO || code == ENOMEM;
    const Error error = systemError(what);
    return isRefused ? Error{ErrorCode::StorePaused, error.detail} : error;
}

Result<Descriptor> openFile(const QString &path, int flags)
{
    const mode_t mode = mutant::isOn("private-files") ? 0666 : 0600;
    Descriptor file(::open(QFile::encodeName(path).constData(), flags | noLinks() | O_NONBLOCK | O_CLOEXEC, mode));
    if (!file.isOpen())
        return fail((flags & O_ACCMODE) == O_RDONLY ? systemError("open") : writeError("open"));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return fail(systemError("stat"));
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("not a file of this user"));
    return file;
}

Done writeAll(const Descriptor &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(writeError("write"));
        bytes = bytes.sliced(written);
    }
    return {};
}

Done createFile(const QString &path)
{
    const auto file = openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    return file ? Done() : Done(fail(file.error()));
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const auto file = openFile(path, O_RDONLY);
    if (!file)
        return fail(file.error());
    QFile reader;
    if (!reader.open(file->get(), QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, reader.errorString());
    QByteArray bytes = reader.read(limit + 1);
    if (bytes.size() > limit)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("longer than it can be"));
    return bytes;
}

Done replaceFile(const QString &path, QByteArrayView bytes)
{
    const QString draft = mutant::isOn("replace-draft") ? path : path + QStringLiteral(".new");
    removeFile(draft);
    const auto file = openFile(draft, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return fail(file.error());
    const auto replaced = writeAll(*file, bytes).and_then([&] { return publish(draft, path); });
    if (!replaced)
        removeFile(draft);
    return replaced;
}

Done publish(const QString &draft, const QString &path)
{
    const auto file = openFile(draft, O_RDONLY);
    if (!file)
        return fail(file.error());
    if (!mutant::isOn("replace-sync") && ::fsync(file->get()) != 0)
        return fail(writeError("fsync"));
    if (::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(writeError("rename"));
    return mutant::isOn("replace-folder-sync") ? Done() : syncFolderOf(path);
}

Done makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if ((mutant::isOn("no-links") ? ::stat : ::lstat)(name.constData(), &status) != 0)
        return fail(systemError("stat"));
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("not a file of this user"));
    if ((status.st_mode & 077) != 0 && ::chmod(name.constData(), 0600) != 0)
        return fail(writeError("chmod"));
    return {};
}

Done syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.get()) != 0)
        return fail(writeError("fsync of the folder"));
    return {};
}

void removeFile(const QString &path)
{
    ::unlink(QFile::encodeName(path).constData());
}

} // namespace satchel::durable
