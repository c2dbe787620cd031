// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/links.h"

#include "tests/trust/barecore.h"
#include "tests/trust/trust.h"
#include "wallet/api/dbusclient.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <sys/stat.h>

namespace satchel::trust {

namespace {

namespace fs = std::filesystem;

constexpr int patienceMs = 60'000;

/// Files of data/sandbox that are there only at times.
constexpr const char *passing[] = {"log/core.log.old",      "log/node.log",          "log/node.log.old",
                                   "wallet/vault.json.new", "wallet/money.db-wal",   "wallet/money.db-shm",
                                   "wallet/library.db-wal", "wallet/library.db-shm", "wallet/money.db.ballast.new"};

Secret passphrase()
{
    QByteArray text("a pass phrase");
    return Secret::take(text);
}

template<typename T>
bool succeeds(const Future<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs) && future.resultCount() > 0
        && future.result().has_value();
}

/// A core without capabilities on `data`, and a window's end of its socket.
struct Run {
    explicit Run(const QString &folder)
        : core(folder + QStringLiteral("/data"), folder + QStringLiteral("/run/s"))
    {
        core.setBefore([] {
            ::umask(0);
            dropCapabilities();
        });
    }
    [[nodiscard]] bool start()
    {
        if (!core.start())
            return false;
        client.connectTo(core.socket());
        return QTest::qWaitFor([&] { return client.isConnected(); }, patienceMs);
    }
    [[nodiscard]] bool makeWallet()
    {
        return succeeds(client.session()->newWords()) && succeeds(client.session()->create(passphrase()));
    }
    [[nodiscard]] bool unlock() { return succeeds(client.session()->unlock(passphrase())); }

    BareCore core;
    api::DBusClient client;
};

QStringList entriesOf(const QString &folder)
{
    QStringList entries;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        entries.append(all.next());
    entries.sort();
    return entries;
}

/// Everything of a file or folder that a write through a link would change.
QByteArray pictureOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &entry : QStringList(path) + entriesOf(path)) {
        struct stat info = {};
        if (::lstat(QFile::encodeName(entry).constData(), &info) != 0)
            continue;
        hash.addData(entry.toUtf8() + QByteArray::number(info.st_mode) + ' '
                     + QByteArray::number(qint64(info.st_mtim.tv_sec)) + ' '
                     + QByteArray::number(qint64(info.st_mtim.tv_nsec)));
        QFile file(entry);
        if (S_ISREG(info.st_mode) && file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

void checkModes(Trial &trial, const QString &folder, const QString &when)
{
    for (const QString &entry : QStringList(folder) + entriesOf(folder)) {
        struct stat info = {};
        if (::lstat(QFile::encodeName(entry).constData(), &info) != 0)
            continue; // gone meanwhile
        const mode_t wanted = S_ISDIR(info.st_mode) ? 0700 : 0600;
        trial.check(S_ISSOCK(info.st_mode) || (info.st_mode & 07777) == wanted, // libdbus opens its socket to all
                    QStringLiteral("%1 has mode %2 %3").arg(entry).arg(info.st_mode & 07777, 0, 8).arg(when));
    }
}

/// One name of a copy of the wallet becomes a link to what stood there, elsewhere.
void tryLink(Trial &trial, const QString &made, const QString &name)
{
    const QString folder = trial.folder() + QStringLiteral("/link");
    const QString target = folder + QStringLiteral("/elsewhere");
    const QString link = folder + u'/' + name;
    QDir(folder).removeRecursively();
    fs::copy(made.toStdString(), folder.toStdString(), fs::copy_options::recursive);
    if (QFileInfo::exists(link))
        fs::rename(link.toStdString(), target.toStdString());
    fs::create_symlink(target.toStdString(), link.toStdString());
    const QByteArray before = pictureOf(target);
    Run run(folder);
    const bool isOpen = run.start() && run.unlock();
    run.core.end(SIGKILL);
    trial.check(pictureOf(target) == before, QStringLiteral("a link in the place of %1 was followed").arg(name));
    const bool isNeeded = name.contains(QStringLiteral("/wallet")) && !name.endsWith(QStringLiteral(".ballast"))
        && !name.endsWith(QStringLiteral(".new"));
    trial.check(!isOpen || !isNeeded || !QFileInfo(link).isSymLink(),
                QStringLiteral("a link in the place of %1 was used").arg(name));
}

void checkAllModes(Trial &trial, const QString &folder, const QString &when)
{
    for (const char *ours : {"/data", "/run", "/state/satchel"})
        checkModes(trial, folder + QLatin1StringView(ours), when);
}

} // namespace

void tryFolderOfCarelessCaller(Trial &trial)
{
    const QString folder = trial.folder() + QStringLiteral("/made");
    QDir().mkpath(folder);
    Run run(folder);
    trial.check(run.start() && run.makeWallet(),
                QStringLiteral("no wallet could be made: ") + QString::fromUtf8(run.core.said()));
    checkAllModes(trial, folder, QStringLiteral("while the wallet is open"));
    run.core.end(SIGTERM);
    checkAllModes(trial, folder, QStringLiteral("after the end"));
}

int tryLinks(Trial &trial)
{
    const QString made = trial.folder() + QStringLiteral("/made");
    QDir(made + QStringLiteral("/run")).removeRecursively();
    QStringList names;
    for (const QString &entry : entriesOf(made))
        names.append(entry.mid(made.size() + 1));
    for (const char *name : passing)
        names.append(QStringLiteral("data/sandbox/") + QLatin1StringView(name));
    names.removeAll(QStringLiteral("data"));
    names.removeAll(QStringLiteral("state"));
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        tryLink(trial, made, name);
    return static_cast<int>(names.size());
}

} // namespace satchel::trust
