// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// What a power cut may leave of whole files in one folder, by the rules that a file system keeps: what was synced is
/// there; of what was not, anything from nothing to all, or zeros; names change in the order in which they were changed,
/// and those since the last sync of the folder may be lost from some point on.
namespace satchel::trust {

struct FileCall {
    QByteArray what; ///< create, write, sync, rename, unlink, syncdir (filecalls.h).
    QString name;
    QString to;
    QByteArray bytes;
};
[[nodiscard]] QList<FileCall> callsOf(const QByteArray &journal);

using Image = QMap<QString, QByteArray>; ///< File name → content.
/// All different states that may be found after `calls` were made on `before`, which was synced.
[[nodiscard]] QList<Image> imagesAfter(const Image &before, const QList<FileCall> &calls);

} // namespace satchel::trust
