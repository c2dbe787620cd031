// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/savefile.h"

#include <QSaveFile>

namespace satchel::ui {

Done saveFile(const QUrl &file, const QByteArray &bytes)
{
    QSaveFile target(file.toLocalFile());
    const bool isWritten = file.isLocalFile() && target.open(QIODevice::WriteOnly)
        && target.write(bytes) == bytes.size() && target.commit();
    return isWritten ? Done() : Done(fail(ErrorCode::InvalidInput, QStringLiteral("file not written")));
}

} // namespace satchel::ui
