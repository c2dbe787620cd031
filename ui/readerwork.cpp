// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readerwork.h"

#include "ui/readermodel.h"

namespace satchel::ui {
namespace {

/// Never destroyed: at the end of the program a thread may still be busy with a page.
QThreadPool *pool()
{
    constexpr uint stack = 32 * 1024 * 1024;
    static QThreadPool *const threads = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(4);
        made->setStackSize(stack);
        return made;
    }();
    return threads;
}

QVariantList asValues(const ReaderBlock &block)
{
    QVariantList values;
    for (const ReaderLink &link : block.links) {
        values.append(QVariantMap{{QStringLiteral("target"), link.target},
                                  {QStringLiteral("start"), link.start},
                                  {QStringLiteral("length"), link.length},
                                  {QStringLiteral("words"), block.plain.mid(link.start, link.length)}});
    }
    return values;
}

} // namespace

Future<QList<ReaderBlock>> readInBackground(const QByteArray &bytes, const QString &contentType)
{
    return runOn<QList<ReaderBlock>>(
        pool(), [bytes, contentType] { return Result<QList<ReaderBlock>>(readPage(bytes, contentType)); });
}

QVariant valueOf(const ReaderBlock &block, int role)
{
    switch (role) {
    case ReaderModel::KindRole:
        return static_cast<int>(block.kind);
    case ReaderModel::LevelRole:
        return block.level;
    case Qt::DisplayRole:
    case ReaderModel::TextRole:
        return block.text;
    case ReaderModel::PlainRole:
        return block.plain;
    case ReaderModel::LinksRole:
        return asValues(block);
    case ReaderModel::MarkerRole:
        return block.marker;
    case ReaderModel::ImageRole:
        return block.image;
    case ReaderModel::RowsRole:
        return QVariant::fromValue(QVariantList(block.rows.cbegin(), block.rows.cend()));
    case ReaderModel::WidestRole:
        return block.widest;
    }
    return {};
}

} // namespace satchel::ui
