// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"
#include "tests/support/packed.h"

namespace satchel::liar {

namespace {

using namespace std::chrono_literals;

constexpr const char *head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";

/// Paid for, then this.
std::function<void(Stage &)> paidThen(const Script &script)
{
    return [script](Stage &stage) { stage.sellThen(script); };
}

/// Instead of a price.
std::function<void(Stage &)> at(const Script &script)
{
    return [script](Stage &stage) { stage.always(script); };
}

Script endless(const QByteArray &status)
{
    return {Act{status + "Content-Type: text/html\r\n\r\n"}, Act{QByteArray(64 * 1'024, 'x'), Act::Close, forEver}};
}

Script drip(const QByteArray &before)
{
    return {Act{before}, Act{"x", Act::Close, forEver, 50ms}};
}

/// A good beginning, nearly too late, that goes on by a byte now and then.
Script dripLate()
{
    return {Act{head + QByteArray("\r\n"), Act::GoOn, 1, 7s}, Act{"x", Act::Close, forEver, 50ms}};
}

Script packedAs(const QByteArray &coding, const QByteArray &body)
{
    return answer(200, body, {"Content-Encoding: " + coding});
}

Script gzipped(const QByteArray &text)
{
    return packedAs("gzip", packed::pack(packed::Head::Gzip, text));
}

/// Each step is fast enough, all of them are not.
void slowRedirects(Stage &stage)
{
    const Script on{Act{"HTTP/1.1 302 X\r\nLocation: /a/page?on\r\nContent-Length: 0\r\n\r\n", Act::Close, 1, 3s}};
    stage.always(on);
    stage.site->onOther([on](const Visit &) { return on; });
}

/// A price whose words, which nobody reads, are packed in a way that nobody knows.
void pricePacked(Stage &stage)
{
    Script price = stage.price(stage.bill());
    price.first().bytes.replace("Connection: close", "Connection: close\r\nContent-Encoding: zstd");
    stage.deal(price, Stage::goods());
}

Script chunked(const QByteArray &chunks)
{
    return raw(head + QByteArray("Transfer-Encoding: chunked\r\n\r\n") + chunks);
}

Script sized(const QByteArray &lines, const QByteArray &body)
{
    return raw(head + lines + "\r\n\r\n" + body);
}

/// Bought HTML whose pictures are somewhere else, or never come.
void tracking(Stage &stage)
{
    const QByteArray there = stage.other->url(QStringLiteral("/pixel.png")).toEncoded();
    stage.sellThen(
        answer(200, "<p>x<img src=\"" + there + "\"><img src=\"/away.png\"><img src=\"//127.0.0.2:9/z\"></p>"));
    stage.site->on("/away.png", [there](const Visit &) { return answer(302, "", {"Location: " + there}); });
}

void slowPictures(Stage &stage)
{
    QByteArray page = "<p>x";
    for (int i = 0; i < 24; ++i)
        page += "<img src=\"/slow/" + QByteArray::number(i) + ".png\">";
    stage.sellThen(answer(200, page));
    stage.site->onOther([](const Visit &) { return raw("", Act::Wait); });
}

/// Text in a title, a name and a type that would like to be more.
Script markedUp()
{
    return answer(200, "<title><script>x</script>\u202e &lt;b&gt;</title><script>alert(1)</script><p onclick=x>y",
                  {"Content-Disposition: attachment; filename=\"../../../.bashrc\""});
}

} // namespace

QList<Lie> bodyLies()
{
    const auto late = owed(ErrorCode::DeliveryFailed);
    const auto large = owed(ErrorCode::TooLarge);
    const auto broken = failed(ErrorCode::HostUnreachable);
    return {{"endless-price", failed(ErrorCode::TooLarge), {}, at(endless("HTTP/1.1 402 Pay\r\n"))},
            {"endless-page", offered, large, paidThen(endless("HTTP/1.1 200 OK\r\n"))},
            {"dripping-header", failed(ErrorCode::TimedOut), {}, at(drip("HTTP/1.1 402 Pay\r\nX-Slow: "))},
            {"dripping-price", failed(ErrorCode::TimedOut), {}, at(drip("HTTP/1.1 402 Pay\r\n\r\n"))},
            {"dripping-page", offered, late, paidThen(drip(head + QByteArray("\r\n")))},
            {"silence", failed(ErrorCode::TimedOut), {}, at(raw("", Act::Wait))},
            {"silence-after-payment", offered, late, paidThen(raw("", Act::Wait))},
            {"half-then-silence", offered, late, paidThen(raw(head + QByteArray("\r\nhalf"), Act::Wait))},
            {"dripping-free-page", failed(ErrorCode::TimedOut), {}, at(drip(head + QByteArray("\r\n")))},
            {"dripping-page-that-was-late", offered, late, paidThen(dripLate())},
            {"redirects-slowly", failed(ErrorCode::TimedOut), {}, slowRedirects},
            {"gzip-bomb", offered, large, paidThen(packedAs("gzip", packed::bomb(packed::Head::Gzip)))},
            {"deflate-bomb", offered, large, paidThen(packedAs("deflate", packed::bomb(packed::Head::Deflate)))},
            {"brotli-bomb", offered, large, paidThen(packedAs("br", packed::brotliBomb()))},
            {"brotli-bomb-for-free", failed(ErrorCode::TooLarge), {}, at(packedAs("br", packed::brotliBomb()))},
            {"gzip-all-the-same", offered, delivered, paidThen(gzipped("<p>x"))},
            {"brotli-all-the-same", offered, delivered, paidThen(packedAs("br", packed::brotli("<p>x")))},
            {"price-packed", offered, delivered, pricePacked},
            {"encoding-broken", offered, late, paidThen(answer(200, "no gzip", {"Content-Encoding: gzip"}))},
            {"encoding-that-packs-nothing", offered, delivered,
             paidThen(answer(200, "x", {"Content-Encoding: aws-chunked"}))},
            {"encoding-unknown", offered, late, paidThen(answer(200, "x", {"Content-Encoding: zstd"}))},
            {"nothing-for-free", failed(ErrorCode::PageRefused), {}, at(answer(200, ""))},
            {"nothing-after-payment", offered, late, paidThen(answer(200, ""))},
            {"length-too-long", offered, late, paidThen(sized("Content-Length: 9000", "short"))},
            {"length-too-short", offered, delivered, paidThen(sized("Content-Length: 2", "more than two"))},
            {"length-too-large", offered, large, paidThen(sized("Content-Length: 99999999999", "x"))},
            {"chunks-are-garbage", offered, late, paidThen(chunked("zz\r\nnot a chunk"))},
            {"chunk-overflows", offered, late, paidThen(chunked("ffffffffffffffffff\r\nx"))},
            {"chunk-cut", offered, late, paidThen(chunked("10\r\nhalf"))},
            {"type-lies", offered, delivered, paidThen(answer(200, "<p>words", {}, "image/png"))},
            {"type-of-100-kB", offered, delivered, paidThen(answer(200, "<p>x", {}, QByteArray(30'000, 't')))},
            {"title-marked-up", offered, delivered, paidThen(markedUp())},
            {"pictures-elsewhere", offered, delivered, tracking},
            {"pictures-never-come", offered, delivered, slowPictures},
            {"body-before-head", broken, {}, at(raw("<html>HTTP/0.9 has no head</html>"))}};
}

} // namespace satchel::liar
