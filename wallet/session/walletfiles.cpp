// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/walletfiles.h"

#include "wallet/session/filesettings.h"
#include "wallet/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace satchel {

namespace {

constexpr const char *runMark = "run";
constexpr const char *sandboxMark = "sandbox";

Done readSettings(WalletFiles &files)
{
    struct Settings {
        QByteArray run;
        QByteArray sandbox;
        api::Safety safety;
    };
    const Result<Settings> settings
        = files.money
              ->write<Settings>([](Database &database) -> Result<Settings> {
                  const Result<QByteArray> run = filesettings::read(database, runMark);
                  const Result<QByteArray> sandbox = filesettings::read(database, sandboxMark);
                  const Result<api::Safety> safety = filesettings::safety(database);
                  if (!run || !sandbox || !safety)
                      return fail(!run ? run.error() : !sandbox ? sandbox.error() : safety.error());
                  return filesettings::write(database, runMark, "open").map([&] {
                      return Settings{*run, *sandbox, *safety};
                  });
              })
              .result();
    if (!settings)
        return fail(settings.error());
    files.hadUncleanEnd = settings->run == "open";
    files.sandboxId = QString::fromLatin1(settings->sandbox);
    files.safety = settings->safety;
    return {};
}

struct Paths {
    QString money;
    QString library;
    QString pieces;
};

Result<OpenFiles> openAt(const Paths &paths, const VaultKeys &keys, CommitWatch watch)
{
    auto money = StoreFile::open(paths.money, keys.moneyKey, moneySchema(), std::move(watch));
    if (!money)
        return fail(money.error());
    auto library = StoreFile::open(paths.library, keys.libraryKey, librarySchema());
    if (!library)
        return fail(library.error());
    auto files = std::make_shared<WalletFiles>();
    files->money = std::move(*money);
    files->library = std::move(*library);
    files->pieces = PieceFolder(paths.pieces);
    files->node = std::make_unique<KvStore>(*files->money, *files->library);
    files->money->setPatience(StoreFile::defaultPatience);
    if (const Done read = readSettings(*files); !read)
        return fail(read.error().code == ErrorCode::Cancelled ? ErrorCode::StorePaused : read.error().code,
                    read.error().detail);
    files->money->setPatience(StoreFile::endless);
    files->money->moveToThread(QCoreApplication::instance()->thread());
    files->library->moveToThread(QCoreApplication::instance()->thread());
    return files;
}

/// A file and its log; a library that is not there is made anew.
Done copyStore(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal"}) {
        const QString part = from + QLatin1StringView(suffix);
        if (QFileInfo::exists(part) && !QFile::copy(part, to + QLatin1StringView(suffix)))
            return fail(ErrorCode::StorePaused, QStringLiteral("not copied: ") + QFileInfo(part).fileName());
    }
    return {};
}

} // namespace

Result<OpenFiles> openFiles(const DataFolder &folder, const VaultKeys &keys, CommitWatch watch)
{
    QDir(folder.copies()).removeRecursively();
    return openAt({folder.moneyFile(), folder.libraryFile(), folder.pieces()}, keys, std::move(watch));
}

Result<OpenFiles> openCopies(const DataFolder &folder, const VaultKeys &keys)
{
    const Paths copies{folder.copies() + QStringLiteral("/money.db"), folder.copies() + QStringLiteral("/library.db"),
                       folder.pieces()};
    QDir(folder.copies()).removeRecursively();
    auto files = makePrivateFolder(folder.copies())
                     .and_then([&] { return copyStore(folder.moneyFile(), copies.money); })
                     .and_then([&] { return copyStore(folder.libraryFile(), copies.library); })
                     .and_then([&] { return openAt(copies, keys, {}); });
    if (files)
        (*files)->copies = folder.copies();
    else
        QDir(folder.copies()).removeRecursively();
    return files;
}

Done bindSandbox(WalletFiles &files, const QString &sandboxId)
{
    files.sandboxId = sandboxId;
    return files.money
        ->write<void>(
            [id = sandboxId.toLatin1()](Database &database) { return filesettings::write(database, sandboxMark, id); })
        .result();
}

void closeFiles(WalletFiles &files)
{
    files.money->setPatience(StoreFile::defaultPatience);
    const auto marked
        = files.money->write<void>([](Database &database) { return filesettings::write(database, runMark, "closed"); });
    static_cast<void>(marked.result());
    files.money->close();
    files.library->close();
    if (!files.copies.isEmpty())
        QDir(files.copies).removeRecursively();
}

} // namespace satchel
