// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/wire.h"

#include <QUrl>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace satchel::api {

namespace {

const QLatin1String errorPrefix("org.satchel.Error.Code");
constexpr int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

bool isSealed(int file)
{
    const int present = ::fcntl(file, F_GET_SEALS);
    return present >= 0 && (present & seals) == seals;
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(file, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

bool readAll(int file, QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t taken = ::pread(file, bytes.data() + at, static_cast<size_t>(bytes.size() - at), at);
        if (taken <= 0)
            return false;
        at += taken;
    }
    return true;
}

} // namespace

QString socketAddress(const QString &path)
{
    return QStringLiteral("unix:path=")
        + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/"), QByteArrayLiteral("~")));
}

QString wireName(ErrorCode code)
{
    return errorPrefix + QString::number(static_cast<int>(code));
}

Error fromWire(const QDBusError &error)
{
    bool isOurs = false;
    if (const QString name = error.name(); name.startsWith(errorPrefix)) {
        const int code = name.mid(errorPrefix.size()).toInt(&isOurs);
        if (isOurs)
            return {static_cast<ErrorCode>(code), error.message()};
    }
    const bool isMisread = error.type() == QDBusError::InvalidSignature || error.type() == QDBusError::UnknownMethod
        || error.type() == QDBusError::UnknownObject || error.type() == QDBusError::UnknownInterface
        || error.type() == QDBusError::InvalidArgs;
    return {isMisread ? ErrorCode::Internal : ErrorCode::CoreUnreachable,
            error.name() + QLatin1Char(' ') + error.message()};
}

Result<QDBusUnixFileDescriptor> sealed(const QByteArray &bytes)
{
    const int file = ::memfd_create("satchel-content", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        return fail(ErrorCode::Internal, QStringLiteral("no memory file"));
    QDBusUnixFileDescriptor descriptor;
    descriptor.giveFileDescriptor(file);
    if (!writeAll(file, bytes) || ::fcntl(file, F_ADD_SEALS, seals) != 0)
        return fail(ErrorCode::Internal, QStringLiteral("memory file not written"));
    return descriptor;
}

Result<QByteArray> unsealed(const QDBusUnixFileDescriptor &file)
{
    struct stat info {
    };
    const int descriptor = file.fileDescriptor();
    if (!file.isValid() || !isSealed(descriptor) || ::fstat(descriptor, &info) != 0)
        return fail(ErrorCode::Internal, QStringLiteral("content came without a sealed file"));
    if (info.st_size > maxContentBytes)
        return fail(ErrorCode::TooLarge);
    QByteArray bytes(info.st_size, Qt::Uninitialized);
    if (!readAll(descriptor, bytes))
        return fail(ErrorCode::Internal, QStringLiteral("content not readable"));
    return bytes;
}

} // namespace satchel::api
