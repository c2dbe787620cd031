// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"

namespace satchel::liar {

namespace {

Script redirect(const QByteArray &target, int status = 302)
{
    return answer(status, "", {"Location: " + target});
}

std::function<void(Stage &)> sentTo(const QByteArray &target)
{
    return [target](Stage &stage) { stage.always(redirect(target)); };
}

QByteArray elsewhere(const Stage &stage)
{
    return stage.other->url(QStringLiteral("/collect")).toEncoded();
}

void otherPort(Stage &stage)
{
    stage.always(redirect(elsewhere(stage), 307));
}

void otherPortAfterPayment(Stage &stage)
{
    stage.sellThen(redirect(elsewhere(stage), 308));
}

/// The same machine under its name: another origin all the same.
void otherName(Stage &stage)
{
    QUrl url = stage.other->url(QStringLiteral("/collect"));
    url.setHost(QStringLiteral("localhost"));
    stage.sellThen(redirect(url.toEncoded()));
}

void withoutScheme(Stage &stage)
{
    stage.sellThen(redirect(elsewhere(stage).mid(5)));
}

/// First to itself, where it is trusted, then away.
void inTwoSteps(Stage &stage)
{
    stage.sellThen(redirect("/step"));
    const Script away = redirect(elsewhere(stage));
    stage.site->on("/step", [away](const Visit &) { return away; });
}

void userInAddress(Stage &stage)
{
    QUrl url = stage.site->url(QStringLiteral("/b"));
    url.setUserInfo(QStringLiteral("user:secret"));
    stage.always(redirect(url.toEncoded()));
}

void fromTlsToPlain(Stage &stage)
{
    stage.site = std::make_unique<Site>(stage.tls.good);
    stage.sellThen(redirect(elsewhere(stage)));
}

void everLonger(Stage &stage)
{
    stage.always(redirect("/a/x/"));
    stage.site->onOther([](const Visit &visit) { return redirect(visit.path + "x/"); });
}

void toAPrice(Stage &stage)
{
    const api::Invoice bill = stage.bill();
    const Script price = stage.price(bill);
    stage.deal(redirect("/till"), redirect("/goods"));
    stage.site->on("/till", [price](const Visit &) { return price; });
    stage.site->on("/goods", [](const Visit &) { return Stage::goods(); });
}

/// A token for this folder is not for the whole site.
void widerPath(Stage &stage)
{
    stage.sellThen(Stage::goods());
    stage.site->on("/b/other", [](const Visit &visit) {
        return visit.proof().isEmpty() ? answer(404, "") : Stage::goods(); // a token here would open it
    });
}

std::function<void(Stage &)> withTls(const QSslConfiguration Certificates::*which)
{
    return [which](Stage &stage) {
        stage.site = std::make_unique<Site>(stage.tls.*which);
        stage.sellThen(Stage::goods());
    };
}

void otherHostInCertificate(Stage &stage)
{
    stage.site = std::make_unique<Site>(stage.tls.good, QStringLiteral("127.0.0.2"));
    stage.sellThen(Stage::goods());
}

} // namespace

QList<Lie> placeLies()
{
    const auto unsafe = failed(ErrorCode::UnsafeAddress);
    const auto late = owed(ErrorCode::DeliveryFailed);
    const auto broken = failed(ErrorCode::HostUnreachable);
    const auto refused = failed(ErrorCode::PageRefused);
    return {{"redirect-to-other-port", unsafe, {}, otherPort},
            {"redirect-to-other-port-after-payment", offered, late, otherPortAfterPayment},
            {"redirect-to-other-name", offered, late, otherName},
            {"redirect-without-scheme", offered, late, withoutScheme},
            {"redirect-in-two-steps", offered, late, inTwoSteps},
            {"redirect-from-tls-to-plain", offered, late, fromTlsToPlain},
            {"redirect-with-user", failed(ErrorCode::InvalidInput), {}, userInAddress},
            {"redirect-to-file", unsafe, {}, sentTo("file:///etc/passwd")},
            {"redirect-to-data", unsafe, {}, sentTo("data:text/html,<h1>x</h1>")},
            {"redirect-to-script", unsafe, {}, sentTo("javascript:alert(1)")},
            {"redirect-to-another-protocol", unsafe, {}, sentTo("ftp://127.0.0.1/")},
            {"redirect-to-itself", refused, {}, sentTo(Stage::page)},
            {"redirect-to-nowhere", refused, {}, sentTo("")},
            {"redirect-ever-longer", refused, {}, everLonger},
            {"redirect-to-a-price", offered, delivered, toAPrice},
            {"token-for-a-wider-path",
             offered,
             delivered,
             widerPath,
             {{QStringLiteral("/b/other"), failed(ErrorCode::PageGone)}}},
            {"tls-good", offered, delivered, withTls(&Certificates::good)},
            {"tls-of-a-stranger", broken, {}, withTls(&Certificates::stranger)},
            {"tls-expired", broken, {}, withTls(&Certificates::expired)},
            {"tls-of-another-host", broken, {}, otherHostInCertificate}};
}

} // namespace satchel::liar
