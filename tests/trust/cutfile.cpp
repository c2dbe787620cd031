// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/cutfile.h"

#include <QDir>
#include <QFile>

namespace satchel::trust {

namespace {

struct Found {
    CutModel::Rows rows;
    CutModel::Rows twins; ///< Written together with rows of thread 0.
    int refused = 0; ///< Rows of writes that were answered with an error.
};

Result<Found> readRows(Database &database, CutWriter::Way way)
{
    Found found;
    auto rows = database.prepare(way == CutWriter::Way::NodeStore ? "SELECT primary_ns, key, value FROM node_state"
                                                                  : "SELECT primary_ns, key, value FROM rebuildable");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const QString space = rows.text(0);
        if (space == CutWriter::refusedSpace)
            ++found.refused;
        else
            (space == CutWriter::twinSpace ? found.twins : found.rows)[rows.bytes(1)] = rows.bytes(2);
    }
    return row ? Result<Found>(found) : fail(row.error());
}

QString judgeRows(const Found &found, const CutModel &model, const CutModel::Progress &progress)
{
    if (found.refused > 0)
        return QStringLiteral("holds a write that was refused");
    CutModel::Rows twins = found.rows;
    std::erase_if(twins, [](const auto &row) { return !row.first.starts_with("0/"); });
    if (twins != found.twins)
        return QStringLiteral("holds half a write");
    return model.judge(found.rows, progress);
}

} // namespace

Result<QString> CutFile::inspect(const QString &path, const CutModel &model, const CutModel::Progress &progress,
                                 qint64 newestKnown) const
{
    return StoreFile::open(path, key, schema, {newestKnown, {}})
        .and_then([this](const std::unique_ptr<StoreFile> &file) {
            return file->read<Found>([this](Database &database) { return readRows(database, way); }).result();
        })
        .map([&](const Found &found) { return judgeRows(found, model, progress); });
}

QString CutFile::judge(const QString &path, const CutModel &model, const CutModel::Progress &progress) const
{
    const auto verdict = inspect(path, model, progress);
    return verdict ? *verdict
                   : QStringLiteral("not readable: %1 (%2)").arg(verdict.error().detail).arg(int(verdict.error().code));
}

QHash<QString, QByteArray> filesIn(const QString &folder)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

void putFiles(const QString &folder, const QHash<QString, QByteArray> &files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto one = files.begin(); one != files.end(); ++one) {
        QFile file(folder + u'/' + one.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(one.value()) != one.value().size())
            qFatal("a file of the trial could not be written");
    }
}

} // namespace satchel::trust
