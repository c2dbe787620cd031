// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/catalogue.h"
#include "sandbox/till.h"

#include <QSet>

#include <functional>
#include <mutex>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace satchel::sandbox {

class StopFlag;

/// Sells the catalogue over L402: challenges, checks tokens, delivers. Knows nothing of how it is listened to; the
/// routes may serve several servers at once. Thread-safe.
class Shop
{
public:
    /// `tokenSecret` signs the tokens, so that those of yesterday open their pages today. `closing` ends slow answers.
    Shop(const QByteArray &tokenSecret, Till till, const StopFlag &closing);

    /// Adds the front page, the catalogue and the pages that misbehave. `elsewhere` names a page of another origin.
    void addRoutes(httplib::Server &server, const std::function<QString()> &elsewhere);

    /// How often a token has opened something since the program started.
    [[nodiscard]] int admissions() const;

private:
    void answer(const httplib::Request &request, httplib::Response &response);
    void sell(const Piece &piece, const httplib::Request &request, httplib::Response &response);
    void deliver(const Piece &piece, const std::string &path, httplib::Response &response) const;
    void challenge(const Piece &piece, int status, httplib::Response &response) const;
    [[nodiscard]] std::optional<Admission> admit(const Piece &piece, const httplib::Request &request) const;
    [[nodiscard]] bool isFirstUse(const QByteArray &tokenId);

    const Catalogue m_catalogue;
    const TokenMint m_mint;
    const Till m_till;
    const StopFlag &m_closing;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_usedTokens;
    int m_admissions = 0;
};

} // namespace satchel::sandbox
