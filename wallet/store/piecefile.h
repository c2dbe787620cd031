// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/ids.h"
#include "wallet/core/result.h"
#include "wallet/core/secret.h"

#include <QString>
#include <QStringList>

namespace satchel {

/// Content of more bytes than this is a file of its own, not a value in the library.
inline constexpr qint64 largestInlinePiece = 64 * 1024;

/// What is needed to read a piece again. The key belongs into the money file (table `piece_keys`).
struct PieceKey {
    QString file; ///< Name inside the folder.
    Secret key; ///< 32 bytes.
    ContentHash hash; ///< SHA-256 of the content.
    qint64 size = 0; ///< Of the content.
};

/// Large pieces of content, each an encrypted file under a key of its own (libsodium secretstream). Every call blocks on
/// the disk. Callable from any thread, also at once.
class PieceFolder
{
public:
    /// `path` must exist; see DataFolder::pieces().
    explicit PieceFolder(QString path = {});

    /// Durable when it returns: store the row after it. Fails with StorePaused or Internal, and leaves nothing.
    [[nodiscard]] Result<PieceKey> write(QByteArrayView content) const;
    /// Fails with NotFound, or StoreDamaged if the file was cut, altered or is another one.
    [[nodiscard]] Result<QByteArray> read(const PieceKey &piece) const;
    /// Removes the file if it is there.
    void remove(const QString &file) const;
    /// Removes every piece, whole or half written, that is not among `files`.
    void removeOthers(const QStringList &files) const;

private:
    QString m_path;
};

} // namespace satchel
