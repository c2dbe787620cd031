// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/shop.h"

#include "sandbox/badpages.h"
#include "sandbox/htmlpage.h"

#include <httplib.h>

namespace satchel::sandbox {

namespace {

constexpr const char *html = "text/html; charset=utf-8";

enum Status { NotFound = 404, Unauthorized = 401, PaymentRequired = 402, ServerError = 500, Unavailable = 503 };

void say(httplib::Response &response, int status, const QString &title, const QString &text)
{
    response.status = status;
    response.set_content(messagePage(title, text), html);
}

Piece diaryPage(const QString &path)
{
    Piece page;
    page.id = path.mid(1).chopped(1).replace(QLatin1Char('/'), QLatin1Char('-'));
    page.path = path;
    page.file = QStringLiteral("text/soup.txt");
    page.title = QStringLiteral("Diary");
    page.price = Sat{500};
    return page;
}

} // namespace

Shop::Shop(const QByteArray &tokenSecret, Till till, const StopFlag &closing)
    : m_mint(tokenSecret)
    , m_till(std::move(till))
    , m_closing(closing)
{ }

void Shop::addRoutes(httplib::Server &server, const std::function<QString()> &elsewhere)
{
    server.Get("/", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(frontPage(m_catalogue.pieces()), html);
    });
    server.Get(R"(/diary/[0-9]{1,6}/)", [this](const httplib::Request &request, httplib::Response &response) {
        sell(diaryPage(QString::fromStdString(request.path)), request, response);
    });
    addBadPages(server, {m_mint, m_till, m_closing, elsewhere});
    server.Get("/.+",
               [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); });
}

void Shop::answer(const httplib::Request &request, httplib::Response &response)
{
    const QString path = QString::fromStdString(request.path);
    const Piece *piece = m_catalogue.find(path);
    if (!piece || !Catalogue::open(*piece, path))
        say(response, NotFound, QStringLiteral("Not found"), QStringLiteral("There is no such page here."));
    else if (piece->price.value == 0)
        deliver(*piece, request.path, response);
    else
        sell(*piece, request, response);
}

void Shop::sell(const Piece &piece, const httplib::Request &request, httplib::Response &response)
{
    const bool isTry = request.has_header("Authorization");
    const auto admission = admit(piece, request);
    if (!admission) {
        const bool isSpecification = piece.form == ChallengeForm::Specification;
        challenge(piece, isTry && isSpecification ? Unauthorized : PaymentRequired, response);
    } else if (isFirstUse(admission->tokenId) && piece.failsFirst) {
        say(response, ServerError, QStringLiteral("Out of order"), QStringLiteral("Something broke. Try again."));
    } else {
        deliver(piece, request.path, response);
    }
}

std::optional<Admission> Shop::admit(const Piece &piece, const httplib::Request &request) const
{
    const auto [first, last] = request.headers.equal_range("Authorization");
    for (auto header = first; header != last; ++header) {
        if (const auto admission = m_mint.admit(QByteArray::fromStdString(header->second), piece.id.toUtf8()))
            return admission;
    }
    return std::nullopt;
}

bool Shop::isFirstUse(const QByteArray &tokenId)
{
    const std::lock_guard lock(m_mutex);
    ++m_admissions;
    const bool isKnown = m_usedTokens.contains(tokenId);
    m_usedTokens.insert(tokenId);
    return !isKnown;
}

void Shop::deliver(const Piece &piece, const std::string &path, httplib::Response &response) const
{
    const auto body = Catalogue::open(piece, QString::fromStdString(path));
    response.set_content(body->bytes.toStdString(), body->type.toStdString());
}

void Shop::challenge(const Piece &piece, int status, httplib::Response &response) const
{
    const Result<Bill> bill = m_till(piece.price, piece.title);
    if (!bill)
        return say(response, Unavailable, QStringLiteral("Closed"), QStringLiteral("The shop cannot write bills now."));
    const QByteArray token = m_mint.mint(bill->hash, piece.id.toUtf8());
    for (const QByteArray &line : challengeLines(piece.form, token, bill->invoice))
        response.headers.emplace("WWW-Authenticate", line.toStdString());
    response.status = status;
    response.set_header("Cache-Control", "no-store");
    response.set_content(teaserPage(piece), html);
}

int Shop::admissions() const
{
    const std::lock_guard lock(m_mutex);
    return m_admissions;
}

} // namespace satchel::sandbox
