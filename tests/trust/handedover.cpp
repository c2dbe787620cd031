// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/handedover.h"

namespace satchel::trust {

namespace {

constexpr int clicks = 64;
constexpr int patienceMs = 60'000;
constexpr qint64 hubsFee = 1'000;
const QByteArray passphrase = "sixty-four clicks";

} // namespace

HandedOver::HandedOver(const QString &folder)
    : m_window(folder)
{ }

bool HandedOver::begin()
{
    if (!m_window.start() || !m_window.makeWallet(passphrase) || !m_window.openChannel())
        return false;
    m_shop = m_window.await(m_window.client().wallet()->sandboxShop()).value_or(QUrl());
    return true;
}

Result<api::Purchase> HandedOver::look(const QString &path)
{
    QUrl url = m_shop;
    url.setPath(path);
    return m_window.await(m_window.client().purchases()->look(url));
}

void HandedOver::tryPage(Trial &trial, const QString &path, const QString &otherPath)
{
    const Msat before = m_window.spendable();
    const auto offer = look(path);
    if (!offer || offer->state != api::PurchaseState::Offered)
        return trial.check(false, QStringLiteral("%1 is not offered").arg(path));
    trial.check(handOver(*offer), QStringLiteral("the link was not taken"));
    trial.check(clickUntilDelivered(*offer), QStringLiteral("%1 was paid, and did not come").arg(path));
    trial.check(startAgain() && handOver(*offer), QStringLiteral("the link was not taken after the restart"));
    const auto other = look(otherPath); // goes the whole way after it: a second payment would be seen by then
    trial.check(other && clickUntilDelivered(*other), QStringLiteral("%1 did not come").arg(otherPath));
    const qint64 price = offer->price.value + other.value_or(api::Purchase()).price.value + 2 * hubsFee;
    const auto lostOnce = [&] { return before.value - m_window.spendable().value == price; };
    trial.check(QTest::qWaitFor(lostOnce, patienceMs / 2), [&] {
        return QStringLiteral("%1 msat left the wallet for %2")
            .arg(before.value - m_window.spendable().value)
            .arg(price);
    });
}

/// The page's address and the invoice that it asks for.
bool HandedOver::handOver(const api::Purchase &offer)
{
    return m_window.handOver(offer.url.toString()) && m_window.handOver(QStringLiteral("lightning:") + offer.invoice);
}

bool HandedOver::clickUntilDelivered(const api::Purchase &offer)
{
    api::PurchaseClient *purchases = m_window.client().purchases();
    for (int click = 0; click < clicks; ++click)
        static_cast<void>(purchases->approve(offer.id));
    const bool isTaken = handOver(offer);
    const auto isDelivered = [&] {
        const auto purchase = m_window.await(purchases->purchase(offer.id));
        return purchase && purchase->state == api::PurchaseState::Delivered;
    };
    return isTaken && QTest::qWaitFor(isDelivered, patienceMs);
}

bool HandedOver::startAgain()
{
    return m_window.end() && m_window.start() && m_window.unlock(passphrase)
        && QTest::qWaitFor([this] { return m_window.spendable().value > 0; }, patienceMs);
}

} // namespace satchel::trust
