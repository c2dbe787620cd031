// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>

namespace satchel {

/// A page without scripts, styles and forms; its addresses are absolute.
struct CleanHtml {
    QByteArray html; ///< UTF-8
    QString title; ///< Of <title>, else of the first heading. Hostile.
    QList<QUrl> pictures; ///< Of <img src>, in order, once each.
};

/// Makes hostile HTML (UTF-8) harmless. Pure; any thread. In the program: the bridge's; in tests: fixtures.
using Sanitizer = std::function<CleanHtml(const QByteArray &html, const QUrl &base)>;

} // namespace satchel
