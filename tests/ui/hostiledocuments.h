// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace satchel::testing {

/// Something that a malicious or broken site might have sold.
struct HostileDocument {
    QByteArray name;
    QByteArray type;
    QByteArray bytes;
    QString title;
    bool isMedia = false; ///< A player will be asked; slow.
};

/// Always the same ones: `trap` is an address ("http://127.0.0.1:port") that none of them may reach.
[[nodiscard]] QList<HostileDocument> hostileDocuments(const QByteArray &trap);

} // namespace satchel::testing
