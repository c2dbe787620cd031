// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/corevictim.h"

#include "tests/support/away.h"
#include "tests/trust/crashsizes.h"
#include "wallet/session/datafolder.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/vault.h"

#include <QElapsedTimer>

namespace satchel::trust {

namespace {

constexpr int pageLength = 200;
constexpr int blockMs = 2'500; ///< Fewer blocks than would end what the other side has under way.

Secret passphrase()
{
    QByteArray text("sandbox");
    return Secret::take(text);
}

bool isOver(const api::Purchase &purchase)
{
    return purchase.state == api::PurchaseState::Delivered || purchase.state == api::PurchaseState::Failed;
}

} // namespace

CoreVictim::CoreVictim(CrashWorld &world, const QString &folder, const QString &socket)
    : m_world(world)
    , m_data(folder)
    , m_core(folder, socket.isEmpty() ? m_run.filePath(QStringLiteral("run/core.sock")) : socket)
{ }

bool CoreVictim::makeVault() const
{
    const auto folder = DataFolder::open(m_data, Network::Sandbox);
    const auto words = mnemonic::wordsOf(mnemonic::newEntropy());
    if (!folder || !words)
        return false;
    Vault vault(folder->vault(), GuessCost{});
    return vault.create(Vault::newId(), passphrase(), {}, *words).has_value();
}

bool CoreVictim::start()
{
    m_accepted.clear();
    m_decided.clear();
    if (!m_core.start(m_world.program()))
        return false;
    listen();
    if (m_core.unlock().code != ErrorCode::None || !m_core.awaitState(api::SessionState::Running))
        return false;
    return openChannels().isEmpty() || QTest::qWaitFor([this] { return hasUsableChannel(); }, usableMs);
}

void CoreVictim::listen()
{
    api::DBusClient &client = m_core.client();
    QObject::connect(client.payments(), &api::PaymentClient::settled, &client,
                     [this](const api::ActivityEntry &line) { m_decided.insert(line.paymentHash); });
    QObject::connect(client.purchases(), &api::PurchaseClient::changed, &client, [this](const api::Purchase &one) {
        if (isOver(one))
            m_decided.insert(one.paymentHash);
    });
}

bool CoreVictim::openChannel()
{
    api::DBusClient &client = m_core.client();
    if (!m_core.await(client.wallet()->requestCoins(channelCoins), usableMs))
        return false;
    Result<ChannelId> opened = fail(ErrorCode::ChannelClosing); // as long as the one before is not settled
    QElapsedTimer sinceBlock;
    sinceBlock.start();
    const auto isAnswered = [&] {
        opened = m_core.await(client.wallet()->openChannel(m_world.hub(), channelCapacity), usableMs);
        const bool mustWait = !opened && opened.error().code == ErrorCode::ChannelClosing;
        const bool isBlockDue = mustWait && sinceBlock.hasExpired(blockMs);
        if (isBlockDue)
            sinceBlock.start();
        return !mustWait || (isBlockDue && !m_world.mine(1));
    };
    const bool isAccepted = QTest::qWaitFor(isAnswered, usableMs) && opened;
    if (!isAccepted)
        qWarning("no channel is opened: error %d", static_cast<int>(opened.error().code));
    return isAccepted && QTest::qWaitFor([this] { return hasUsableChannel(); }, usableMs);
}

QList<api::Channel> CoreVictim::openChannels()
{
    return m_core.await(m_core.client().wallet()->channels()).value_or(QList<api::Channel>());
}

bool CoreVictim::hasUsableChannel()
{
    const auto channels = openChannels();
    return std::ranges::any_of(channels, [](const auto &one) { return one.state == api::ChannelState::Usable; });
}

QStringList CoreVictim::channels()
{
    QStringList ids;
    for (const api::Channel &channel : openChannels())
        ids.append(QString::fromLatin1(channel.id.hex()));
    return ids;
}

Msat CoreVictim::oursIn(const QString &channel)
{
    for (const api::Channel &one : openChannels()) {
        if (QString::fromLatin1(one.id.hex()) == channel)
            return one.ours;
    }
    return {};
}

QString CoreVictim::fundingOf(const QString &channel)
{
    for (const api::Channel &one : openChannels()) {
        if (QString::fromLatin1(one.id.hex()) == channel)
            return one.fundingTxid;
    }
    return {};
}

Due CoreVictim::prepare(bool isPage)
{
    if (isPage) {
        const QUrl url = m_world.page(QStringLiteral("/diary/%1/").arg(++m_page));
        const auto offer = m_core.await(m_core.client().purchases()->look(url));
        if (offer && offer->state == api::PurchaseState::Offered)
            return {offer->paymentHash, offer->price, offer->invoice, offer->id};
    }
    const api::Invoice bill = m_world.bill(billPrice);
    return {bill.paymentHash, bill.amount, bill.text};
}

void CoreVictim::pay(const Due &due)
{
    api::DBusClient &client = m_core.client();
    const auto accept = [this, hash = due.hash](const auto &answer) {
        if (answer)
            m_accepted.insert(hash);
    };
    if (due.purchase != 0)
        whenDone(client.purchases()->approve(due.purchase), &client, accept);
    else
        whenDone(client.payments()->pay(due.invoice, feeLimit), &client, accept);
}

QHash<PaymentHash, api::ActivityEntry> CoreVictim::ledger(bool all)
{
    QHash<PaymentHash, api::ActivityEntry> lines;
    for (qint64 before = 0;;) {
        const auto page = m_core.await(m_core.client().history()->page({}, before, pageLength));
        for (const api::ActivityEntry &line : page.value_or(QList<api::ActivityEntry>()))
            lines.insert(line.paymentHash, line);
        if (!all || !page || page->size() < pageLength)
            return lines;
        before = page->last().id;
    }
}

api::Balances CoreVictim::balances()
{
    return m_core.await(m_core.client().wallet()->balances()).value_or(api::Balances());
}

} // namespace satchel::trust
