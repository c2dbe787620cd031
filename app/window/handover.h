// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace satchel {

/// What a second start says to the window that runs already.
struct Handover {
    QStringList links; ///< Hostile: whatever a page or another program put on the command line.
    bool isFromClipboard = false; ///< The person asked to pay what is on the clipboard.
    QByteArray activation; ///< The desktop's leave to come to the front; may be empty.

    friend bool operator==(const Handover &, const Handover &) = default;
};

namespace handover {

constexpr qsizetype mostBytes = 512 * 1024; ///< Of one message.
constexpr qsizetype mostLinks = 8;
constexpr qsizetype longestLink = 8 * 1024; ///< Characters; an invoice ends at 7,089.

/// One line. Links that are too long, and those that are too many, are left out.
[[nodiscard]] QByteArray encode(const Handover &handover);
/// Nothing, unless `line` is such a line of a sensible size.
[[nodiscard]] std::optional<Handover> decode(const QByteArray &line);

} // namespace handover
} // namespace satchel

Q_DECLARE_METATYPE(satchel::Handover)
