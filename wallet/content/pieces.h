// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/store/piecefile.h"
#include "wallet/store/storefile.h"

#include <QStringList>
#include <QUrl>

namespace satchel {

/// A part of what was bought: 0 is what is shown, 1 and up its pictures, -1 the bytes as delivered where those differ.
struct Piece {
    int part = 0;
    QUrl url;
    QString contentType;
    QByteArray bytes;
    ContentHash hash; ///< SHA-256 of all bytes.
    qint64 size = 0;
    QString file; ///< In the folder of pieces; null: `bytes` stand in the library file.

    [[nodiscard]] bool isFile() const { return !file.isNull(); }
};

/// Pieces that are too large for the library file: encrypted files whose keys are in the money file. A file without a key
/// is the rest of a crash; so is a key that no row of the library names, until its purchase is kept again. Every call
/// blocks on the disk: work pool only.
class Pieces
{
public:
    Pieces(PieceFolder folder, StoreFile &money)
        : m_folder(std::move(folder))
        , m_money(&money)
    { }

    /// Writes the large ones to files; those lose their bytes and get the name of their file. Durable when it returns.
    /// Fails with StorePaused, Cancelled or Internal, and leaves nothing.
    [[nodiscard]] Result<QList<Piece>> putAway(api::PurchaseId id, QList<Piece> pieces) const;
    /// Gives those that are files their bytes back. Fails with StoreDamaged if one was cut, altered or lost.
    [[nodiscard]] Result<QList<Piece>> fetch(QList<Piece> pieces) const;
    /// Takes back what putAway() wrote: files and keys.
    void remove(const QList<Piece> &pieces) const;
    /// Removes every file of the purchase that is not among `wanted`, with its key.
    void removeOthers(api::PurchaseId id, const QList<Piece> &wanted) const;
    /// Removes files that have no key. Not while something is put away.
    void sweep() const;

private:
    void removeFiles(const QStringList &files) const;
    [[nodiscard]] Done write(QList<Piece> &pieces, std::vector<PieceKey> &keys) const;

    PieceFolder m_folder;
    StoreFile *m_money;
};

} // namespace satchel
