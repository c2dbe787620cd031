// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"

namespace satchel::liar {

namespace {

using namespace std::chrono_literals;

std::function<void(Stage &)> at(const Script &script)
{
    return [script](Stage &stage) { stage.always(script); };
}

std::function<void(Stage &)> paidThen(const Script &script)
{
    return [script](Stage &stage) { stage.sellThen(script); };
}

/// A good price behind these bytes.
std::function<void(Stage &)> priceBehind(const Script &before)
{
    return [before](Stage &stage) { stage.deal(before + stage.price(stage.bill()), Stage::goods()); };
}

/// A good price with another first line.
std::function<void(Stage &)> priceUnder(const QByteArray &status)
{
    return [status](Stage &stage) {
        Script price = stage.price(stage.bill());
        price.first().bytes.replace("HTTP/1.1 402 X", status);
        stage.deal(price, Stage::goods());
    };
}

std::function<void(Stage &)> onConnect(const Script &script)
{
    return [script](Stage &stage) { stage.site->onConnect(script); };
}

/// TLS is spoken to a site that has none, or the other way round.
void plainUnderTls(Stage &stage)
{
    stage.site->setScheme(QStringLiteral("https"));
    stage.site->onConnect(raw("HTTP/1.1 200 OK\r\n\r\nhello"));
}

} // namespace

QList<Lie> wireLies()
{
    const auto broken = failed(ErrorCode::HostUnreachable);
    const auto refused = failed(ErrorCode::PageRefused);
    const auto late = owed(ErrorCode::DeliveryFailed);
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50\r\n\r\n";
    const Script flood{Act{"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n", Act::Close, forEver, 2ms}};
    return {{"reset-when-connected", broken, {}, onConnect(raw("", Act::Reset))},
            {"closed-when-connected", broken, {}, onConnect(raw("", Act::Close))},
            {"noise-when-connected", broken, {}, onConnect(raw("220 mail.example ESMTP\r\n"))},
            {"reset-when-asked", broken, {}, at(raw("", Act::Reset))},
            {"reset-in-status", broken, {}, at(raw("HTTP/1.", Act::Reset))},
            {"reset-in-header", broken, {}, at(raw("HTTP/1.1 402 Pay\r\nWWW-Auth", Act::Reset))},
            {"reset-in-page", offered, late, paidThen(raw(start + "half", Act::Reset))},
            {"reset-after-payment", offered, late, paidThen(raw("", Act::Reset))},
            {"continue-first", offered, delivered, priceBehind(raw("HTTP/1.1 100 Continue\r\n\r\n", Act::GoOn))},
            // Qt 6.4 takes any first line with a number for the answer, also 1xx: the page is refused, nothing is paid.
            {"hints-first",
             refused,
             {},
             priceBehind({Act{"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", Act::GoOn, 3}})},
            {"flood-of-hints", refused, {}, at(flood)},
            {"switching-protocols", refused, {}, at(raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nx"))},
            {"status-without-words", offered, delivered, priceUnder("HTTP/1.1 402")},
            {"status-of-http-1.0", offered, delivered, priceUnder("HTTP/1.0 402 Pay")},
            {"status-is-a-word", broken, {}, priceUnder("HTTP/1.1 abc")},
            {"status-of-another-protocol", broken, {}, priceUnder("ICY 402 Pay")},
            {"status-999", refused, {}, priceUnder("HTTP/1.1 999 X")},
            {"status-100000", refused, {}, priceUnder("HTTP/1.1 100402 X")},
            {"status-negative", refused, {}, priceUnder("HTTP/1.1 -402 X")},
            {"price-under-403", refused, {}, priceUnder("HTTP/1.1 403 X")},
            {"price-under-401", offered, delivered, priceUnder("HTTP/1.1 401 X")},
            {"price-under-200", failed(ErrorCode::PageRefused), {}, at(answer(204, ""))},
            {"part-after-payment", offered, late, paidThen(answer(206, "half", {"Content-Range: bytes 0-3/8"}))},
            {"promise-after-payment", offered, late, paidThen(answer(202, "later"))},
            {"no-tls-under-https", broken, {}, plainUnderTls}};
}

} // namespace satchel::liar
