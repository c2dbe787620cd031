// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/cutmodel.h"
#include "tests/trust/cutwriter.h"
#include "wallet/core/secret.h"

#include <QHash>

namespace satchel::trust {

/// A money or library file that a CutWriter has written, opened as the wallet opens it.
struct CutFile {
    Schema schema;
    CutWriter::Way way = CutWriter::Way::NodeStore;
    Secret key = Secret::random(32);

    /// Opens the file at `path` and says what of it is wrong; empty if it is what `model` allows at `progress`. Fails as
    /// opening and reading do.
    [[nodiscard]] Result<QString> inspect(const QString &path, const CutModel &model,
                                          const CutModel::Progress &progress, qint64 newestKnown = 0) const;
    /// The same in one text.
    [[nodiscard]] QString judge(const QString &path, const CutModel &model, const CutModel::Progress &progress) const;
};

/// All files of a folder by name, and the other way round.
[[nodiscard]] QHash<QString, QByteArray> filesIn(const QString &folder);
void putFiles(const QString &folder, const QHash<QString, QByteArray> &files); ///< Replaces the folder.

} // namespace satchel::trust
