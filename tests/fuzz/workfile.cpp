// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/workfile.h"

#include "wallet/store/durablefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>

namespace satchel::fuzz {

QString workFile(const QString &name)
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX")
                                                                                : QStringLiteral("/tmp/fuzz-XXXXXX"));
    return folder.filePath(name);
}

void writeWorkFile(const QString &path, const QByteArray &bytes)
{
    durable::removeFile(path);
    const auto file = durable::openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (file)
        static_cast<void>(durable::writeAll(*file, bytes));
}

} // namespace satchel::fuzz
