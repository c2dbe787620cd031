// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace satchel::sandbox {

struct Piece;

/// The pages that the shop writes itself. All text is escaped.
[[nodiscard]] std::string frontPage(const QList<Piece> &pieces);
/// What somebody sees who has not paid.
[[nodiscard]] std::string teaserPage(const Piece &piece);
/// A page that says one thing.
[[nodiscard]] std::string messagePage(const QString &title, const QString &text);

} // namespace satchel::sandbox
