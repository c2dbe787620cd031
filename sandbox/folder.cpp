// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/folder.h"

#include "sandbox/stopflag.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>

namespace satchel::sandbox {

namespace {

constexpr std::chrono::milliseconds retryInterval{50};

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

bool lock(int file, std::chrono::seconds time)
{
    const StopFlag clock;
    const auto deadline = std::chrono::steady_clock::now() + time;
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        clock.waitFor(retryInterval);
    }
    return true;
}

QString fileName()
{
    return QStringLiteral("sandbox.json");
}

} // namespace

Result<Folder> Folder::take(const QString &path, std::chrono::seconds time)
{
    const Folder folder(path);
    if (!QDir().mkpath(path))
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox's folder cannot be made."));
    const int file = ::open(QFile::encodeName(folder.path(QStringLiteral("lock"))).constData(), O_RDWR | O_CREAT, 0600);
    if (file < 0)
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox cannot write to its folder."));
    if (!lock(file, time))
        return fail(ErrorCode::FolderInUse, QStringLiteral("Another sandbox is running in this folder."));
    return folder;
}

Profile Folder::profile() const
{
    QFile file(path(fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return {QString::fromLatin1(randomBytes(16).toHex()), randomBytes(32), 0, 0, 0};
    const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
    const auto port
        = [&saved](const char *key) { return static_cast<quint16>(saved.value(QLatin1String(key)).toInt()); };
    return {saved.value(QStringLiteral("id")).toString(),
            QByteArray::fromHex(saved.value(QStringLiteral("tokenSecret")).toString().toLatin1()), port("hubPort"),
            port("httpPort"), port("httpsPort")};
}

Done Folder::save(const Profile &profile) const
{
    const QJsonObject saved{{QStringLiteral("id"), profile.id},
                            {QStringLiteral("tokenSecret"), QString::fromLatin1(profile.tokenSecret.toHex())},
                            {QStringLiteral("hubPort"), profile.hubPort},
                            {QStringLiteral("httpPort"), profile.httpPort},
                            {QStringLiteral("httpsPort"), profile.httpsPort}};
    QSaveFile file(path(fileName()));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(saved).toJson()) < 0 || !file.commit())
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox cannot write to its folder."));
    return {};
}

} // namespace satchel::sandbox
