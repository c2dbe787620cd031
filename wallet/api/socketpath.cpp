// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/socketpath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace satchel::api {

namespace {

/// The system's folder for such things; without one (no login session) a folder of our own beside the temporary files.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? QDir::tempPath() + QStringLiteral("/satchel-%1").arg(::getuid())
                            : folder + QStringLiteral("/satchel");
}

} // namespace

QString defaultSocketPath(const QString &dataRoot, const QString &networkFolder)
{
    const QByteArray place = (QDir(dataRoot).absolutePath() + QLatin1Char('/') + networkFolder).toUtf8();
    const QByteArray name = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return runtimeFolder() + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".sock");
}

Done makeSocketFolder(const QString &socketPath)
{
    const QByteArray path = QFile::encodeName(QFileInfo(socketPath).absolutePath());
    struct stat info {
    };
    ::mkdir(path.constData(), 0700);
    if (::lstat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid()
        || ::chmod(path.constData(), 0700) != 0)
        return fail(ErrorCode::FolderInUse, QStringLiteral("the socket's folder is not ours alone"));
    return {};
}

} // namespace satchel::api
