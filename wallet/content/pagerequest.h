// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/contentclient.h"

class QNetworkReply;

/// How a page is asked for, and how an answer is read.
namespace satchel::pagerequest {

/// A GET of `url` at `address`: the name travels in Host and in the certificate check only. HTTP/1.1, no cookies, no
/// redirects of Qt's own, no language of the person, nothing packed.
[[nodiscard]] QNetworkRequest make(const QUrl &url, const QHostAddress &address, const ContentPolicy &policy,
                                   const std::optional<Credential> &credential);
/// Any status is an answer; fails with HostUnreachable if the answer is not whole.
[[nodiscard]] Result<Page> read(const QNetworkReply &reply, const QUrl &url, const QByteArray &body);
/// Is the answer the page itself, and no price, redirect or refusal?
[[nodiscard]] bool isPage(const QNetworkReply &reply);
/// How the page is packed although nobody asked for it; empty for any other answer, whose body nobody reads. Hostile.
[[nodiscard]] QByteArray codingOf(const QNetworkReply &reply);
[[nodiscard]] bool isRedirect(int status);
[[nodiscard]] QUrl target(const QNetworkReply &reply, const QUrl &url);

} // namespace satchel::pagerequest
