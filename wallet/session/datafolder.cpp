// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/datafolder.h"

#include "wallet/core/mutant.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace satchel {

namespace {

// A root that was there before is the person's own choice and stays as it is.
Done makeRoot(const QString &root)
{
    const QDir folder(root);
    if (folder.exists())
        return {};
    if (!QDir().mkpath(QFileInfo(folder.absolutePath()).absolutePath()))
        return fail(ErrorCode::Internal, QStringLiteral("the data folder cannot be made"));
    return makePrivateFolder(folder.absolutePath());
}

Result<durable::Descriptor> lockFolder(const QString &path)
{
    auto lock = durable::openFile(path + QStringLiteral("/lock"), O_RDWR | O_CREAT);
    if (!lock)
        return lock;
    if (mutant::isOn("folder-lock") || ::flock(lock->get(), LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return fail(ErrorCode::FolderInUse, QStringLiteral("another process holds the data folder"));
    return fail(durable::systemError("flock"));
}

} // namespace

QString folderName(Network network)
{
    switch (network) {
    case Network::Sandbox:
        return QStringLiteral("sandbox");
    case Network::Signet:
        return QStringLiteral("signet");
    case Network::Bitcoin:
        return QStringLiteral("bitcoin");
    }
    return {};
}

Done makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return fail(durable::writeError("mkdir"));
    struct stat status = {};
    if ((mutant::isOn("no-links") ? ::stat : ::lstat)(name.constData(), &status) != 0)
        return fail(durable::systemError("stat"));
    if (!S_ISDIR(status.st_mode) || status.st_uid != ::geteuid())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("not a folder of this user"));
    if ((status.st_mode & 077) != 0 && ::chmod(name.constData(), 0700) != 0)
        return fail(durable::writeError("chmod"));
    return durable::syncFolderOf(path);
}

QString DataFolder::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/satchel");
}

QString DataFolder::defaultState()
{
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    const bool isUsable = QDir::isAbsolutePath(home); // as the specification wants it
    return (isUsable ? home : QDir::homePath() + QStringLiteral("/.local/state")) + QStringLiteral("/satchel");
}

Result<DataFolder> DataFolder::open(const QString &root, Network network)
{
    if (auto made = makeRoot(root); !made)
        return fail(made.error());
    const QString path = QDir(root).canonicalPath() + u'/' + folderName(network);
    if (auto made = makePrivateFolder(path); !made)
        return fail(made.error());
    auto lock = lockFolder(path);
    if (!lock)
        return fail(lock.error());
    DataFolder folder(path, std::move(*lock));
    for (const QString &inside : {folder.wallet(), folder.pieces(), folder.log()})
        if (auto made = makePrivateFolder(inside); !made)
            return fail(made.error());
    return folder;
}

DataFolder::DataFolder(QString path, durable::Descriptor lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{ }

QString DataFolder::wallet() const
{
    return m_path + QStringLiteral("/wallet");
}

QString DataFolder::vault() const
{
    return wallet() + QStringLiteral("/vault.json");
}

QString DataFolder::tries() const
{
    return wallet() + QStringLiteral("/tries.json");
}

QString DataFolder::moneyFile() const
{
    return wallet() + QStringLiteral("/money.db");
}

QString DataFolder::libraryFile() const
{
    return wallet() + QStringLiteral("/library.db");
}

QString DataFolder::pieces() const
{
    return wallet() + QStringLiteral("/pieces");
}

QString DataFolder::copies() const
{
    return m_path + QStringLiteral("/copies");
}

QString DataFolder::peers() const
{
    return m_path + QStringLiteral("/peers");
}

QString DataFolder::log() const
{
    return m_path + QStringLiteral("/log");
}

} // namespace satchel
