// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/walletviewmodel.h"

#include "ui/amountformat.h"

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr Sat practiceCoins{1'000'000};
constexpr Sat usualCapacity{500'000};
constexpr Sat smallestCapacity{20'000};

} // namespace

void WalletViewModel::attach()
{
    connect(core()->wallet(), &api::WalletClient::changed, this, &WalletViewModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &WalletViewModel::refresh);
    connect(session(), &Session::changed, this, &ViewModel::changed);
    refresh();
}

void WalletViewModel::refresh()
{
    if (!core()->isConnected())
        return;
    whenDone(core()->wallet()->balances(), this, [this](const Result<api::Balances> &balances) {
        if (balances)
            m_balances = *balances;
        m_isKnown = m_isKnown || balances;
        Q_EMIT changed();
    });
}

void WalletViewModel::begin()
{
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
}

void WalletViewModel::end(ErrorCode code)
{
    m_isBusy = false;
    m_problem = code == ErrorCode::None ? QString() : explain(code, MoneyMoved::No).toString();
    Q_EMIT changed();
}

QString WalletViewModel::spendable() const
{
    return m_isKnown ? balanceNumber(m_balances.spendable) : QStringLiteral("–");
}

QString WalletViewModel::notKnown() const
{
    //: In place of an amount, while an older copy of the wallet is read.
    return tr("An older copy does not know the balance");
}

QString WalletViewModel::receivable() const
{
    return withUnit(roundedDown(m_balances.receivable));
}

QString WalletViewModel::onChain() const
{
    return m_isKnown ? number(m_balances.onChain) : QStringLiteral("–");
}

QString WalletViewModel::onChainLine() const
{
    if (session() && session()->isReadingOlder())
        return notKnown();
    if (m_balances.reserve.value > 0)
        //: Below the coins on the chain; %1 and %2 are amounts with unit.
        return tr("%1 free to use · %2 kept back for closing channels")
            .arg(withUnit(m_balances.onChainSpendable), withUnit(m_balances.reserve));
    if (m_balances.onChain != m_balances.onChainSpendable)
        //: Below the coins on the chain; %1 is an amount with unit.
        return tr("%1 free to use").arg(withUnit(m_balances.onChainSpendable));
    //: Below the coins on the chain.
    return m_balances.onChain.value == 0 ? tr("Nothing here yet") : tr("All of it free to use");
}

QString WalletViewModel::arrivingLine() const
{
    if (session() && session()->isReadingOlder())
        return notKnown();
    //: Below the balance; %1 is an amount with its unit that cannot be spent yet.
    return m_balances.arriving.value > 0 ? tr("%1 arriving").arg(withUnit(roundedDown(m_balances.arriving)))
                                         : QString();
}

QString WalletViewModel::openingLine() const
{
    //: Below the size of a new channel; %1 is an amount with unit.
    return tr("You have %1 on the chain. Some of it is kept back for fees, and a small part of every channel stays "
              "locked while it is open.")
        .arg(withUnit(m_balances.onChainSpendable));
}

QString WalletViewModel::suggestedCapacity() const
{
    const std::int64_t most = m_balances.onChainSpendable.value * 9 / 10;
    return number(Sat{std::min(usualCapacity.value, most)});
}

bool WalletViewModel::canGetCoins() const
{
    return session() && session()->isSandbox() && !session()->isOffline() && !m_isBusy;
}

bool WalletViewModel::canOpenChannel() const
{
    return session() && !session()->isOffline() && !m_isBusy && m_balances.onChainSpendable >= smallestCapacity;
}

void WalletViewModel::newAddress()
{
    whenDone(core()->wallet()->newAddress(), this, [this](const Result<QString> &address) {
        m_address = address.value_or(QString());
        end(address ? ErrorCode::None : address.error().code);
    });
}

void WalletViewModel::getCoins()
{
    if (!canGetCoins())
        return;
    begin();
    whenDone(core()->wallet()->requestCoins(practiceCoins), this, [this](const Done &done) {
        end(done ? ErrorCode::None : done.error().code);
        if (done)
            Q_EMIT coinsCame();
    });
}

void WalletViewModel::openChannel(const QString &capacity, const QString &peer)
{
    if (m_isBusy)
        return;
    const Result<Sat> wanted = parseSat(capacity);
    if (!wanted || *wanted < smallestCapacity)
        return end(ErrorCode::AmountOutOfRange);
    begin();
    if (!peer.trimmed().isEmpty())
        return openTo(NodeAddress::parse(peer.trimmed()), *wanted);
    whenDone(core()->wallet()->suggestedPeer(), this,
             [this, sats = *wanted](const Result<NodeAddress> &suggested) { openTo(suggested, sats); });
}

void WalletViewModel::openTo(const Result<NodeAddress> &peer, Sat capacity)
{
    if (!peer)
        return end(peer.error().code);
    whenDone(core()->wallet()->openChannel(*peer, capacity), this, [this](const Result<ChannelId> &opened) {
        end(opened ? ErrorCode::None : opened.error().code);
        if (opened)
            Q_EMIT channelOpened();
    });
}

void WalletViewModel::closeChannel(const QString &channel)
{
    const auto id = ChannelId::fromHex(channel.toLatin1());
    if (!id || m_isBusy)
        return;
    begin();
    whenDone(core()->wallet()->closeChannel(*id), this,
             [this](const Done &closed) { end(closed ? ErrorCode::None : closed.error().code); });
}

} // namespace satchel::ui
