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

/// Makes hostile HTML (UTF-8) harmless. Pure; any thread. `sanitizeHtml` in the program, fixtures in tests.
using Sanitizer = std::function<CleanHtml(const QByteArray &html, const QUrl &base)>;

/// What the bridge's list of allowed elements and attributes leaves.
[[nodiscard]] CleanHtml sanitizeHtml(const QByteArray &html, const QUrl &base);

} // namespace satchel
