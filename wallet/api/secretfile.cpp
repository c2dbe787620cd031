// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/secretfile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace satchel::api {

namespace {

/// Size of a file in memory; -1 for anything else (only such files know of seals).
off_t sizeOf(int file)
{
    struct stat info {
    };
    return ::fcntl(file, F_GET_SEALS) >= 0 && ::fstat(file, &info) == 0 ? info.st_size : -1;
}

void empty(int file, std::size_t size)
{
    const Secret zeros(size);
    static_cast<void>(::pwrite(file, zeros.bytes().data(), size, 0) < 0 || ::ftruncate(file, 0) < 0);
}

} // namespace

Result<QDBusUnixFileDescriptor> secretFile(const Secret &secret)
{
    QDBusUnixFileDescriptor descriptor;
    descriptor.giveFileDescriptor(::memfd_create("satchel-secret", MFD_CLOEXEC));
    const auto size = static_cast<ssize_t>(secret.size());
    if (!descriptor.isValid() || ::pwrite(descriptor.fileDescriptor(), secret.bytes().data(), secret.size(), 0) != size)
        return fail(ErrorCode::Internal, QStringLiteral("no memory file"));
    return descriptor;
}

Result<Secret> takeSecret(const QDBusUnixFileDescriptor &file, qsizetype limit)
{
    const int descriptor = file.fileDescriptor();
    const off_t size = file.isValid() ? sizeOf(descriptor) : -1;
    if (size < 0 || size > limit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a secret comes as a short file in memory"));
    Secret secret(static_cast<std::size_t>(size));
    if (::pread(descriptor, secret.bytes().data(), secret.size(), 0) != size)
        return fail(ErrorCode::InvalidInput, QStringLiteral("secret not readable"));
    empty(descriptor, secret.size());
    return secret;
}

} // namespace satchel::api
