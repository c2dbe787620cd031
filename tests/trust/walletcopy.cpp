// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/walletcopy.h"

#include <QDir>
#include <QFile>

namespace satchel::trust {

namespace {

const QString money = QStringLiteral("money.db");
const QString log = QStringLiteral("money.db-wal");
const QString index = QStringLiteral("money.db-shm");

bool isIndex(const QString &name)
{
    return name.endsWith(QStringLiteral("-shm"));
}

} // namespace

WalletCopy copyOf(const QString &folder)
{
    WalletCopy files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (!info.fileName().endsWith(QStringLiteral(".ballast")) && file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

void replace(const QString &folder, const WalletCopy &files)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::remove(info.filePath());
    for (auto at = files.begin(); at != files.end(); ++at) {
        QFile file(folder + u'/' + at.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(at.value()) != at.value().size())
            qFatal("a wallet was not put back");
    }
}

WalletCopy mixed(const WalletCopy &newest, const WalletCopy &older, PutBack way)
{
    WalletCopy files = way == PutBack::Everything || way == PutBack::WithoutIndex ? older : newest;
    if (way == PutBack::WithoutIndex)
        files.removeIf([](const auto &file) { return isIndex(file.key()); });
    if (files == older || way == PutBack::WithoutIndex)
        return files;
    files.remove(log);
    files.remove(index);
    files[money] = older[money];
    if (way == PutBack::Money && older.contains(log))
        files[log] = older[log];
    return files;
}

WalletCopy content(WalletCopy files)
{
    files.removeIf([](const auto &file) { return isIndex(file.key()) || file.value().isEmpty(); });
    return files;
}

} // namespace satchel::trust
