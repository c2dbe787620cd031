// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/tour.h"

#include <algorithm>

namespace satchel::liar {

namespace {

constexpr int longestTourMs = 60'000;

QString faultOf(const FakeEngine::Outlay &outlay, const QHash<PaymentHash, Encounter::Consent> &consents)
{
    const QString name = QString::fromLatin1(outlay.hash.hex().left(8));
    const auto consent = consents.constFind(outlay.hash);
    if (consent == consents.cend())
        return name + QStringLiteral(": paid, and nobody had agreed");
    if (outlay.timesSent != 1)
        return name + QStringLiteral(": paid %1 times").arg(outlay.timesSent);
    if (outlay.amount != consent->price || outlay.fee > consent->feeLimit)
        return name
            + QStringLiteral(": paid %1 msat and %2 for the way").arg(outlay.amount.value).arg(outlay.fee.value);
    return {};
}

} // namespace

Tour::Tour(const QString &folder)
    : m_tls(folder)
    , m_wallet(m_tls.trusted)
    , m_before(m_wallet.engine.balances().spendable)
{
    for (const Lie &lie : allLies())
        m_encounters.push_back(std::make_unique<Encounter>(m_wallet, lie, m_tls));
}

void Tour::run()
{
    for (const auto &encounter : m_encounters)
        encounter->start();
    const auto isDone = [](const std::unique_ptr<Encounter> &encounter) { return encounter->isDone(); };
    static_cast<void>(QTest::qWaitFor([&] { return std::ranges::all_of(m_encounters, isDone); }, longestTourMs));
    for (const auto &encounter : m_encounters)
        encounter->auditVisits();
}

QStringList Tour::auditMoney() const
{
    QHash<PaymentHash, Encounter::Consent> consents;
    for (const auto &encounter : m_encounters) {
        for (const Encounter::Consent &consent : encounter->consents())
            consents.insert(consent.hash, consent);
    }
    QStringList faults;
    Msat gone;
    for (const FakeEngine::Outlay &outlay : m_wallet.engine.outlays()) {
        gone.value += outlay.amount.value + outlay.fee.value;
        faults.append(faultOf(outlay, consents));
    }
    faults.removeAll(QString());
    if (gone.value != m_before.value - m_wallet.engine.balances().spendable.value)
        faults.append(QStringLiteral("money that no payment explains"));
    return faults;
}

} // namespace satchel::liar
