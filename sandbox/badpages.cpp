// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/badpages.h"

#include "sandbox/badinvoices.h"
#include "sandbox/htmlpage.h"
#include "sandbox/l402.h"
#include "sandbox/stopflag.h"

#include <httplib.h>

namespace satchel::sandbox {

namespace {

using Request = httplib::Request;
using Response = httplib::Response;

constexpr const char *html = "text/html; charset=utf-8";
constexpr const char *plain = "text/plain; charset=utf-8";
constexpr const char *stream = "image/png"; // of a type that the library does not compress, so that sizes are real
constexpr std::size_t largeSize = std::size_t(256) << 20;
constexpr std::chrono::seconds silence{120};
constexpr std::chrono::seconds dripInterval{1};
constexpr Sat price{21};

struct BadPage {
    const char *path;
    const char *words; ///< For the list.
    std::function<void(const BadPageTools &, Response &)> answer;
};

void askFor(Response &response, const std::string &challenge)
{
    response.status = 402;
    response.headers.emplace("WWW-Authenticate", challenge);
    response.set_content("Payment required\n", plain);
}

void sell(const BadPageTools &tools, const FixedInvoice &fixed, Response &response)
{
    const PaymentHash hash = *PaymentHash::fromHex(fixed.hash);
    const QByteArray token = tools.mint.mint(hash, "bad");
    askFor(response, challengeLines(ChallengeForm::Specification, token, fixed.invoice).first().toStdString());
}

void sellOtherHash(const BadPageTools &tools, Response &response)
{
    const Result<Bill> bill = tools.till(price, QStringLiteral("A token that this invoice does not pay for"));
    const PaymentHash other = *PaymentHash::fromHex(expiredInvoice.hash);
    response.status = 503;
    if (bill)
        askFor(response,
               challengeLines(ChallengeForm::Specification, tools.mint.mint(other, "bad"), bill->invoice)
                   .first()
                   .toStdString());
}

/// Four ways to pay; only the last can be paid.
void sellInSeveralWays(const BadPageTools &tools, Response &response)
{
    sell(tools, mainnetInvoice, response);
    sellOtherHash(tools, response);
    sell(tools, expiredInvoice, response);
    const Result<Bill> bill = tools.till(price, QStringLiteral("The last of several ways to pay"));
    response.status = 503;
    if (!bill)
        return;
    for (const QByteArray &line :
         challengeLines(ChallengeForm::Aperture, tools.mint.mint(bill->hash, "bad"), bill->invoice))
        askFor(response, line.toStdString());
}

void drip(const BadPageTools &tools, Response &response)
{
    response.set_chunked_content_provider(stream, [&tools](std::size_t, httplib::DataSink &sink) {
        return !tools.closing.waitFor(dripInterval) && sink.is_writable() && sink.write(".", 1);
    });
}

void stayEndless(Response &response)
{
    response.set_chunked_content_provider(stream, [](std::size_t offset, httplib::DataSink &sink) {
        static const std::string block(std::size_t(64) << 10, '~');
        if (offset >= largeSize)
            sink.done();
        return offset >= largeSize || sink.write(block.data(), block.size());
    });
}

void beLarge(Response &response)
{
    response.set_content_provider(largeSize, stream, [](std::size_t, std::size_t length, httplib::DataSink &sink) {
        static const std::string block(std::size_t(64) << 10, '~');
        return sink.write(block.data(), std::min(length, block.size()));
    });
}

void fail(Response &response, int status, const char *title)
{
    response.status = status;
    response.set_content(messagePage(QLatin1String(title), QStringLiteral("This page only exists to say so.")), html);
}

const std::vector<BadPage> &badPages()
{
    static const std::vector<BadPage> pages{
        {"gone", "410: there was a page once", [](auto &, auto &r) { fail(r, 410, "Gone"); }},
        {"missing", "404: never existed", [](auto &, auto &r) { fail(r, 404, "Not found"); }},
        {"forbidden", "403: not for you", [](auto &, auto &r) { fail(r, 403, "Forbidden"); }},
        {"broken", "500: the server failed", [](auto &, auto &r) { fail(r, 500, "Server error"); }},
        {"wordless", "402 without any challenge", [](auto &, auto &r) { fail(r, 402, "Payment required"); }},
        {"unreadable", "402 with a challenge that says nothing", [](auto &, auto &r) { askFor(r, "L402 token=\""); }},
        {"other-scheme", "402 with a scheme of another kind", [](auto &, auto &r) { askFor(r, "Coupon realm=\"x\""); }},
        {"not-an-invoice", "402 with an invoice that is none",
         [](auto &, auto &r) { askFor(r, "L402 version=\"0\", token=\"AAAA\", invoice=\"lnbcrt1nonsense\""); }},
        {"mainnet", "an invoice of the main network", [](auto &t, auto &r) { sell(t, mainnetInvoice, r); }},
        {"expired", "an invoice that expired", [](auto &t, auto &r) { sell(t, expiredInvoice, r); }},
        {"amountless", "an invoice without amount", [](auto &t, auto &r) { sell(t, amountlessInvoice, r); }},
        {"other-hash", "an invoice that does not pay for the token", [](auto &t, auto &r) { sellOtherHash(t, r); }},
        {"several", "several challenges, of which the last can be paid",
         [](auto &t, auto &r) { sellInSeveralWays(t, r); }},
        {"elsewhere", "a redirect to another origin",
         [](auto &t, auto &r) { r.set_redirect(t.elsewhere().toStdString()); }},
        {"circle", "a redirect to itself", [](auto &, auto &r) { r.set_redirect("/bad/circle"); }},
        {"slow", "a byte a second, for ever", [](auto &t, auto &r) { drip(t, r); }},
        {"silent", "no answer for two minutes", [](auto &t, auto &) { t.closing.waitFor(silence); }},
        {"large", "256 MiB, announced", [](auto &, auto &r) { beLarge(r); }},
        {"endless", "256 MiB, not announced", [](auto &, auto &r) { stayEndless(r); }},
        {"plain", "plain text, free", [](auto &, auto &r) { r.set_content("Nothing but text.\n", plain); }},
        {"empty", "nothing, free", [](auto &, auto &) {}}};
    return pages;
}

std::string listOfPages()
{
    std::string list = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                       "<title>Pages that misbehave</title></head>\n<body><h1>Pages that misbehave</h1>\n<ul>\n";
    for (const BadPage &page : badPages())
        list += std::string("<li><a href=\"/bad/") + page.path + "\">" + page.words + "</a></li>\n";
    return list + "</ul></body></html>\n";
}

} // namespace

void addBadPages(httplib::Server &server, const BadPageTools &tools)
{
    const auto shared = std::make_shared<const BadPageTools>(tools);
    server.Get("/bad/", [](const Request &, Response &response) { response.set_content(listOfPages(), html); });
    for (const BadPage &page : badPages())
        server.Get(std::string("/bad/") + page.path,
                   [shared, &page](const Request &, Response &response) { page.answer(*shared, response); });
}

} // namespace satchel::sandbox
