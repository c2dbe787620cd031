// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/payrun.h"

#include "tests/trust/paysizes.h"

#include <QTest>

namespace satchel::trust {

namespace {

constexpr Msat feeLimit{10'000};

Result<Msat> sumOf(Database &money)
{
    auto row
        = money.prepare("SELECT coalesce(sum(amount_msat + fee_msat), 0) FROM payments WHERE state = 1 AND kind = 1");
    return row.step().map([&](bool) { return Msat{row.integer(0)}; });
}

Result<PayRun::NodeState> stateOf(Database &money)
{
    auto row = money.prepare("SELECT coalesce(sum(CASE primary_ns WHEN 'monitors' THEN length(value) END), 0) / 1024, "
                             "count(CASE primary_ns WHEN 'payments' THEN 1 END) FROM node_state");
    return row.step().map([&](bool) { return PayRun::NodeState{row.integer(0), row.integer(1)}; });
}

Result<QHash<PaymentHash, PayRun::Line>> linesOf(Database &money)
{
    QHash<PaymentHash, PayRun::Line> lines;
    auto row = money.prepare("SELECT payment_hash, state, preimage FROM payments WHERE kind = 1");
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return lines;
        const auto hash = PaymentHash::fromBytes(row.blob(0)).value_or(PaymentHash());
        const auto preimage = Preimage::fromBytes(row.blob(2)).value_or(Preimage());
        lines.insert(hash, {static_cast<api::PaymentState>(row.integer(1)), proves(preimage, hash)});
    }
}

} // namespace

PayRun::PayRun(const QString &folder)
    : m_folder(folder)
{ }

PayRun::~PayRun() = default;

bool PayRun::prepare(const std::function<QString(const QString &)> &meeting)
{
    m_chain = std::make_unique<Regtest>();
    if (!m_chain->start())
        return false;
    m_payee = std::make_unique<RawProcess>(m_folder + QStringLiteral("/payee"), m_chain->rpc());
    connect(m_payee.get(), &RawProcess::received, this, [this](const QString &hash, qint64 msat) {
        m_received.insert(PaymentHash::fromHex(hash.toLatin1()).value_or(PaymentHash()), Msat{msat});
    });
    m_bills = std::make_unique<Bills>(*m_payee);
    connect(m_bills.get(), &Bills::came, this, &PayRun::fill);
    if (!m_payee->start())
        return false;
    m_meeting = m_payee->address();
    if (meeting)
        m_meeting.host = meeting(m_meeting.host);
    openWallet();
    return openFirstChannel();
}

bool PayRun::openFirstChannel()
{
    constexpr int coinbaseDepth = 101;
    const auto settle = [this](int blocks) {
        const bool isMined = m_chain->mine(blocks);
        sync();
        return isMined;
    };
    if (!m_chain->mine(1, m_wallet->newAddress()) || !settle(coinbaseDepth))
        return false;
    m_wallet->openChannel(m_meeting, capacity);
    const auto isFunded = [this] { return !m_chain->call(QStringLiteral("getrawmempool")).toArray().isEmpty(); };
    if (!QTest::qWaitFor(isFunded, patienceMs) || !settle(6)
        || !QTest::qWaitFor([this] { return m_wallet->isUsable(); }, patienceMs))
        return false;
    m_channel = m_wallet->channels().first().id;
    m_full = m_wallet->channels().first().ours;
    return true;
}

void PayRun::sync()
{
    m_wallet->sync();
    m_payee->sync();
}

void PayRun::openWallet()
{
    if (m_wallet)
        m_wallet->open();
    else
        m_wallet = std::make_unique<WalletRig>(m_chain->rpc(), m_folder + QStringLiteral("/wallet"));
    connect(&m_wallet->payments(), &Payments::settled, this, &PayRun::onSettled);
    recount();
}

/// What was decided at the start is said by nobody.
void PayRun::recount()
{
    const auto lines = ledger();
    const QSet<PaymentHash> underWay = m_underWay;
    for (const PaymentHash &hash : underWay) {
        const Line line = lines.value(hash, {api::PaymentState::Failed, false});
        if (line.state == api::PaymentState::Pending)
            continue;
        m_underWay.remove(hash);
        m_settled += line.state == api::PaymentState::Succeeded ? 1 : 0;
        if (line.state == api::PaymentState::Failed)
            m_saidFailed.insert(hash);
    }
}

void PayRun::closeWallet()
{
    m_atOnce = 0;
    m_wallet->close();
}

void PayRun::pay(int atOnce, int wanted)
{
    m_atOnce = atOnce;
    m_wanted = wanted;
    fill();
}

void PayRun::fill()
{
    if (m_atOnce > 0)
        m_bills->stockUp();
    while (!m_bills->isEmpty() && inFlight() < m_atOnce && (m_wanted == 0 || m_settled + inFlight() < m_wanted))
        payOne(m_bills->take());
}

void PayRun::payOne(const QString &invoice)
{
    const PaymentHash hash = decodeInvoice(invoice).value_or(api::Invoice()).paymentHash;
    m_underWay.insert(hash);
    whenDone(m_wallet->payments().pay(invoice, feeLimit), this,
             [this, invoice, hash](const Result<PaymentHash> &accepted) {
                 if (!accepted && accepted.error().code != ErrorCode::StillPending)
                     onRefused(invoice, hash);
             });
}

void PayRun::onRefused(const QString &invoice, const PaymentHash &hash)
{
    ++m_refused;
    m_underWay.remove(hash);
    m_bills->giveBack(invoice);
    QMetaObject::invokeMethod(this, &PayRun::fill, Qt::QueuedConnection);
}

void PayRun::onSettled(const api::ActivityEntry &line)
{
    m_underWay.remove(line.paymentHash);
    if (line.state == api::PaymentState::Failed) {
        ++m_failed;
        m_saidFailed.insert(line.paymentHash);
    } else if (line.state == api::PaymentState::Succeeded) {
        ++m_settled;
        if (m_saidFailed.contains(line.paymentHash))
            m_contradictions.append(QString::fromLatin1(line.paymentHash.hex().left(8)));
    }
    fill();
}

QHash<PaymentHash, PayRun::Line> PayRun::ledger()
{
    return *m_wallet->money().read<QHash<PaymentHash, Line>>(linesOf).result();
}

Msat PayRun::ledgerSum()
{
    return *m_wallet->money().read<Msat>(sumOf).result();
}

PayRun::NodeState PayRun::nodeState()
{
    return *m_wallet->money().read<NodeState>(stateOf).result();
}

Msat PayRun::channelSum()
{
    const auto channels = m_wallet->channels();
    return hasItsChannel() ? Msat{m_full.value - channels.first().ours.value} : Msat{-1};
}

bool PayRun::hasItsChannel()
{
    const auto channels = m_wallet->channels();
    return channels.size() == 1 && channels.first().id == m_channel;
}

} // namespace satchel::trust
