// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// What an amount is worth in the person's own currency; both empty without a rate.
struct Worth {
    Q_GADGET
    QML_VALUE_TYPE(worth)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString spoken MEMBER spoken)
public:
    QString text; ///< Below the amount: "≈ $0.11"
    QString spoken; ///< Behind the amount: "about 0.11 US dollars"
};

} // namespace satchel::ui
