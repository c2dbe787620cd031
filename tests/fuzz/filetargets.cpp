// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"
#include "ui/windowmemory.h"
#include "wallet/session/vaultfile.h"
#include "wallet/store/durablefile.h"
#include "wallet/store/piecefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <array>
#include <fcntl.h>

namespace satchel::fuzz {

namespace {

/// In memory where there is such a place: a million files shall not reach a disk.
const QTemporaryDir &folder()
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX")
                                                                                : QStringLiteral("/tmp/fuzz-XXXXXX"));
    return folder;
}

void write(const QString &path, const QByteArray &bytes)
{
    durable::removeFile(path);
    const auto file = durable::openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (file)
        static_cast<void>(durable::writeAll(*file, bytes));
}

/// The check of the vault says only that nothing was altered by accident: whoever alters on purpose corrects it.
QByteArray withCheck(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(QStringLiteral("check"));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray check = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    object.insert(QStringLiteral("check"), QString::fromLatin1(check));
    return QJsonDocument(object).toJson();
}

Fault checkVault(const QByteArray &bytes)
{
    const QString path = folder().filePath(QStringLiteral("vault.json"));
    write(path, bytes);
    const auto vault = readVaultFile(path);
    if (!vault)
        return vault.error().code == ErrorCode::Internal ? QStringLiteral("an error of ours") : Fault();
    return !isAcceptable(vault->cost) || vault->id.isEmpty() ? QStringLiteral("a vault that asks for absurd work")
                                                             : Fault();
}

Fault vault(const QByteArray &input)
{
    const Fault fault = checkVault(input);
    return fault.isNull() ? checkVault(withCheck(input)) : fault;
}

/// A piece that is whole, to be damaged.
struct Whole {
    QByteArray content;
    PieceKey key;
    QByteArray file;

    explicit Whole(qsizetype size)
        : content(size, 'p')
        , key(PieceFolder(folder().path()).write(content).value())
    {
        QFile whole(folder().filePath(key.file));
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
    write(folder().filePath(whole.key.file), file);
    const auto read = PieceFolder(folder().path()).read(whole.key);
    if (read.has_value() != (file == whole.file))
        return read ? QStringLiteral("an altered piece was read") : QStringLiteral("a whole piece was refused");
    return !read || *read == whole.content ? Fault() : QStringLiteral("other content");
}

/// window.ini
Fault settings(const QByteArray &input)
{
    static int number = 0; // QSettings remembers files by their name
    const QString path = folder().filePath(QStringLiteral("window-%1.ini").arg(++number));
    write(path, input);
    {
        QSettings settings(path, QSettings::IniFormat);
        const ui::WindowMemory memory(settings);
        static_cast<void>(memory.shape().isValid());
        static_cast<void>(memory.isMaximised());
        static_cast<void>(memory.place());
        static_cast<void>(memory.article() + memory.reading());
        for (const char *name : {"language", "appearance", "isNotifying", "textSize"})
            static_cast<void>(settings.value(QLatin1String(name)).toString());
    }
    QFile::remove(path);
    return {};
}

} // namespace

QList<Target> fileTargets()
{
    return {{"vault", vault}, {"piece", piece, 2'048}, {"settings", settings, 2'048}};
}

} // namespace satchel::fuzz
