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

/// Names of files that are there only at times.
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
        const mode_t wanted = S_ISDIR(info.st_mode) ? 0700 : S_ISREG(info.st_mode) ? 0600 : info.st_mode & 0700;
        trial.check((info.st_mode & 07777) == wanted,
                    QStringLiteral("%1 has mode %2 %3").arg(entry).arg(info.st_mode & 07777, 0, 8).arg(when));
    }
}

/// One name of a copy of the wallet becomes a link to what stood there, elsewhere.
void tryLink(Trial &trial, const QString &made, const QString &name)
{
    const QString folder = trial.folder() + QStringLiteral("/link");
    const QString target = folder + QStringLiteral("/elsewhere");
    const QString link = folder + QStringLiteral("/data/sandbox/") + name;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    fs::copy(made.toStdString(), (folder + QStringLiteral("/data")).toStdString(), fs::copy_options::recursive);
    if (QFileInfo::exists(link))
        fs::rename(link.toStdString(), target.toStdString());
    fs::create_symlink(target.toStdString(), link.toStdString());
    const QByteArray before = pictureOf(target);
    Run run(folder);
    const bool isOpen = run.start() && run.unlock();
    run.core.end(SIGKILL);
    const bool isStillLink = QFileInfo(link).isSymLink();
    trial.check(pictureOf(target) == before, QStringLiteral("a link in the place of %1 was followed").arg(name));
    trial.check(!isOpen || !isStillLink || name.startsWith(QStringLiteral("log")),
                QStringLiteral("a link in the place of %1 was used").arg(name));
}

} // namespace

void tryFolderOfCarelessCaller(Trial &trial)
{
    const QString folder = trial.folder() + QStringLiteral("/made");
    QDir().mkpath(folder);
    Run run(folder);
    trial.check(run.start() && run.makeWallet(),
                QStringLiteral("no wallet could be made: ") + QString::fromUtf8(run.core.said()));
    checkModes(trial, folder + QStringLiteral("/data"), QStringLiteral("while the wallet is open"));
    checkModes(trial, folder + QStringLiteral("/run"), QStringLiteral("while the wallet is open"));
    run.core.end(SIGTERM);
    checkModes(trial, folder + QStringLiteral("/data"), QStringLiteral("after the end"));
}

int tryLinks(Trial &trial)
{
    const QString made = trial.folder() + QStringLiteral("/made/data");
    const QString network = made + QStringLiteral("/sandbox/");
    QStringList names;
    for (const QString &entry : entriesOf(network))
        names.append(entry.mid(network.size()));
    for (const char *name : passing)
        if (!names.contains(QString::fromLatin1(name)))
            names.append(QString::fromLatin1(name));
    for (const QString &name : std::as_const(names))
        tryLink(trial, made, name);
    return static_cast<int>(names.size());
}

} // namespace satchel::trust
