// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/logimage.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/workfile.h"
#include "wallet/store/logcheck.h"
#include "wallet/store/piecefile.h"

#include <QFile>

#include <array>

namespace satchel::fuzz {

namespace {

/// A piece that is whole, to be damaged.
struct Whole {
    QByteArray content;
    PieceKey key;
    QByteArray file;

    explicit Whole(qsizetype size)
        : content(size, 'p')
        , key(PieceFolder(workFile(QString())).write(content).value())
    {
        QFile whole(workFile(key.file));
        file = whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
    }
};

/// `edits`: three bytes each, where and what; after a "C" the file is cut at a place.
QByteArray edited(QByteArray file, const QByteArray &edits)
{
    for (qsizetype at = 0; at + 3 <= edits.size(); at += 3) {
        const qsizetype place
            = (quint8(edits.at(at)) * 257 + quint8(edits.at(at + 1)) * 3) % qMax<qsizetype>(1, file.size());
        if (edits.at(at) == 'C')
            file.truncate(place);
        else if (!file.isEmpty())
            file[place] = char(file.at(place) ^ edits.at(at + 2));
    }
    return file;
}

/// The first byte says which piece, and whether the rest is the file or edits of it.
Fault piece(const QByteArray &input)
{
    static const std::array<Whole, 2> wholes{Whole(1'000), Whole(70'000)};
    const int kind = input.isEmpty() ? 0 : input.front();
    const Whole &whole = wholes.at(kind & 1);
    const QByteArray rest = input.mid(1);
    const QByteArray file = (kind & 2) ? edited(whole.file, rest) : rest;
    writeWorkFile(workFile(whole.key.file), file);
    const auto read = PieceFolder(workFile(QString())).read(whole.key);
    if (read.has_value() != (file == whole.file))
        return read ? QStringLiteral("an altered piece was read") : QStringLiteral("a whole piece was refused");
    return !read || *read == whole.content ? Fault() : QStringLiteral("other content");
}

/// The log that a sudden end left beside a file, and that file.
Result<QSet<quint32>> check(const LogImage &image)
{
    const QString path = workFile(QStringLiteral("store.db"));
    writeWorkFile(path, image.file());
    writeWorkFile(path + QStringLiteral("-wal"), image.log());
    return checkLog(path);
}

Fault log(const QByteArray &input)
{
    const LogImage image(input);
    const auto pages = check(image);
    if (!pages && pages.error().code != ErrorCode::StoreDamaged)
        return QStringLiteral("an error of ours");
    if (image.isWhole())
        return pages && *pages == image.pages() ? Fault()
                                                : QStringLiteral("a log that ends like any is refused or misread");
    return !pages || image.pages().contains(*pages) ? Fault() : QStringLiteral("a page that is not in the log");
}

} // namespace

QList<Target> storeTargets()
{
    return {{"piece", piece, 2'048}, {"log", log, 12'500}};
}

} // namespace satchel::fuzz
