// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/crashimages.h"

namespace satchel::trust {

namespace {

/// A file, whatever its name: its bytes, and how many of them are surely there.
struct Inode {
    QByteArray bytes;
    qsizetype synced = 0;
};

struct Folder {
    QList<Inode> inodes;
    QMap<QString, int> names; ///< As every program sees them.
    QList<QMap<QString, int>> since; ///< Every state of the names since the folder was synced, first that one.
};

Folder folderOf(const Image &before)
{
    Folder folder;
    for (auto file = before.begin(); file != before.end(); ++file) {
        folder.names.insert(file.key(), static_cast<int>(folder.inodes.size()));
        folder.inodes.append({file.value(), file.value().size()});
    }
    folder.since = {folder.names};
    return folder;
}

void makeCall(Folder &folder, const FileCall &call)
{
    const auto before = folder.names;
    if (call.what == "create" && !folder.names.contains(call.name)) {
        folder.names.insert(call.name, static_cast<int>(folder.inodes.size()));
        folder.inodes.append(Inode());
    } else if (call.what == "create") { // written over in place
        folder.inodes[folder.names.value(call.name)] = Inode();
    } else if (call.what == "write") {
        folder.inodes[folder.names.value(call.name)].bytes += call.bytes;
    } else if (call.what == "sync") {
        Inode &inode = folder.inodes[folder.names.value(call.name)];
        inode.synced = inode.bytes.size();
    } else if (call.what == "rename" && folder.names.contains(call.name)) {
        folder.names.insert(call.to, folder.names.take(call.name));
    } else if (call.what == "unlink") {
        folder.names.remove(call.name);
    }
    if (call.what == "syncdir")
        folder.since = {folder.names};
    else if (folder.names != before)
        folder.since.append(folder.names);
}

QList<QByteArray> fatesOf(const Inode &inode)
{
    const qsizetype open = inode.bytes.size() - inode.synced;
    if (open == 0)
        return {inode.bytes};
    QList<QByteArray> fates;
    for (const qsizetype kept : {qsizetype(0), qsizetype(1), open / 2, open - 1, open})
        fates.append(inode.bytes.first(inode.synced + kept));
    fates.append(inode.bytes.first(inode.synced) + QByteArray(open, '\0'));
    return fates;
}

} // namespace

QList<FileCall> callsOf(const QByteArray &journal)
{
    QList<FileCall> calls;
    for (const QByteArray &line : journal.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.first().isEmpty())
            continue;
        FileCall call{words.first(), QString::fromUtf8(words.value(1)), {}, {}};
        if (call.what == "write")
            call.bytes = QByteArray::fromHex(words.value(2));
        else
            call.to = QString::fromUtf8(words.value(2));
        calls.append(call);
    }
    return calls;
}

QList<Image> imagesAfter(const Image &before, const QList<FileCall> &calls)
{
    Folder folder = folderOf(before);
    for (const FileCall &call : calls)
        makeCall(folder, call);
    QList<Image> images;
    for (const auto &names : folder.since) {
        QList<Image> some{Image()};
        for (auto name = names.begin(); name != names.end(); ++name) {
            QList<Image> more;
            for (const Image &image : some) {
                for (const QByteArray &fate : fatesOf(folder.inodes.at(name.value()))) {
                    more.append(image);
                    more.last().insert(name.key(), fate);
                }
            }
            some = more;
        }
        for (const Image &image : some) {
            if (!images.contains(image))
                images.append(image);
        }
    }
    return images;
}

} // namespace satchel::trust
