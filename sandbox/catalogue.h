// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/l402.h"
#include "wallet/core/amount.h"

#include <QList>
#include <QString>

#include <optional>

namespace satchel::sandbox {

/// One thing that the shop offers: a page of its own (`/tides.csv`), or a folder (`/lighthouse/`) whose first page and
/// pictures are bought together.
struct Piece {
    QString id; ///< Also the service that its tokens are for.
    QString path; ///< On the server; ends with a slash for a folder.
    QString file; ///< In the program's resources: of the page, or of the folder's first page.
    QString title;
    QString summary; ///< Shown to those who have not paid.
    Sat price; ///< 0: free.
    ChallengeForm form = ChallengeForm::Specification;
    bool failsFirst = false; ///< The first delivery after the payment fails.
};

/// A file as it is served.
struct Body {
    QByteArray bytes;
    QByteArray type; ///< MIME
};

/// Everything that the shop offers, in the order of its front page.
class Catalogue
{
public:
    /// Reads the list built into the program.
    Catalogue();

    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    /// The piece that `path` belongs to; nothing if it belongs to none.
    [[nodiscard]] const Piece *find(const QString &path) const;
    /// The file behind `path`, which belongs to `piece`; nothing if there is none.
    [[nodiscard]] static std::optional<Body> open(const Piece &piece, const QString &path);

private:
    QList<Piece> m_pieces;
};

} // namespace satchel::sandbox
