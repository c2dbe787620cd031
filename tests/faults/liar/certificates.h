// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace satchel::liar {

/// What sites with TLS show. Made once in a folder; any thread.
struct Certificates {
    explicit Certificates(const QString &folder);

    QString trusted; ///< PEM file of the authorities that the wallet trusts: of `good` and of `expired`.
    QSslConfiguration good; ///< For localhost and 127.0.0.1.
    QSslConfiguration expired; ///< Since the first day of 2025.
    QSslConfiguration stranger; ///< Signed by nobody whom the wallet knows.
};

} // namespace satchel::liar
