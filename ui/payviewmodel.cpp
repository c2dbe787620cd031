// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/payviewmodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/scan/paytextwords.h"

#include <algorithm>
#include <utility>

namespace satchel::ui {
namespace {

constexpr Sat practiceCoins{1'000'000};
constexpr Sat practiceChannel{500'000};

} // namespace

void PayViewModel::attach()
{
    connect(core()->wallet(), &api::WalletClient::changed, this, &PayViewModel::refresh);
    connect(core()->library(), &api::LibraryClient::changed, this, &PayViewModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &PayViewModel::refresh);
    connect(session(), &Session::changed, this, &PayViewModel::goOn);
    connect(session(), &Session::changed, this, &ViewModel::changed);
    refresh();
}

void PayViewModel::refresh()
{
    if (!core()->isConnected())
        return;
    whenDone(core()->wallet()->balances(), this, [this](const Result<api::Balances> &balances) {
        if (balances)
            take(*balances);
    });
    whenDone(core()->wallet()->channels(), this, [this](const Result<QList<api::Channel>> &channels) {
        if (channels)
            take(*channels);
    });
    whenDone(core()->library()->page({}, 0, 200), this, [this](const Result<QList<api::LibraryItem>> &items) {
        m_hasArticle = items && std::ranges::any_of(*items, [](const auto &item) { return item.price.value > 0; });
        Q_EMIT changed();
    });
}

void PayViewModel::take(const api::Balances &balances)
{
    m_isKnown = true;
    m_balances = balances;
    Q_EMIT changed();
}

void PayViewModel::take(const QList<api::Channel> &channels)
{
    const auto isOpen = [](const api::Channel &channel) { return channel.state != api::ChannelState::Closing; };
    const auto isUsable = [](const api::Channel &channel) { return channel.state == api::ChannelState::Usable; };
    m_hasAnyChannel = std::ranges::any_of(channels, isOpen);
    m_hasUsableChannel = std::ranges::any_of(channels, isUsable);
    Q_EMIT changed();
    if (m_hasUsableChannel && std::exchange(m_wasAskedToSetUp, false))
        Q_EMIT channelReady();
}

QString PayViewModel::spendable() const
{
    return m_isKnown ? balanceNumber(m_balances.spendable) : QStringLiteral("–");
}

Worth PayViewModel::worth() const
{
    return m_isKnown ? session()->rate()->worthOf(m_balances.spendable) : Worth();
}

QString PayViewModel::pendingLine() const
{
    QStringList parts;
    if (m_balances.arriving.value > 0)
        //: Below the balance; %1 is an amount with its unit that cannot be spent yet.
        parts << tr("%1 arriving").arg(withUnit(m_balances.arriving));
    if (m_balances.leaving.value > 0)
        //: Below the balance; %1 is an amount with its unit in payments that are not decided.
        parts << tr("%1 on its way out").arg(withUnit(m_balances.leaving));
    if (parts.isEmpty() && m_balances.onChain.value > 0)
        //: Below the balance; %1 is an amount with its unit that lies on the chain.
        parts << tr("%1 on the chain").arg(withUnit(m_balances.onChain));
    return parts.join(QStringLiteral(" · "));
}

QString PayViewModel::problem() const
{
    if (m_refusal != ErrorCode::None)
        return explain(m_refusal, MoneyMoved::No).toString();
    return explain(m_refusedKind).toString();
}

bool PayViewModel::hasCoins() const
{
    return m_hasAnyChannel || m_balances.onChainSpendable.value > 0;
}

bool PayViewModel::isGettingStarted() const
{
    return session() && session()->isSandbox() && (!session()->isOffline() || session()->isConnecting()) && m_isKnown
        && !(hasChannel() && hasArticle());
}

QString PayViewModel::setUpLine() const
{
    if (m_isWaiting)
        return session()->stepLine();
    if (!hasCoins())
        //: First steps in the sandbox: under way.
        return tr("Asking the faucet for coins…");
    if (!m_hasAnyChannel)
        //: First steps in the sandbox: under way.
        return tr("Opening a channel to the hub…");
    //: First steps in the sandbox: the channel's transaction is on the chain, blocks are being waited for.
    return tr("Waiting for the channel to be confirmed…");
}

QString PayViewModel::shown(const QString &anything) const
{
    return shownInField(anything);
}

void PayViewModel::go(const QString &anything)
{
    const PayText found = readPayText(anything);
    const bool canPay = found.kind == PayText::Page || found.kind == PayText::Invoice;
    m_refusal = ErrorCode::None;
    m_refusedKind = canPay ? PayText::Empty : found.kind;
    Q_EMIT changed();
    if (found.kind == PayText::Secret)
        Q_EMIT secretGiven();
    if (!canPay || m_isBusy)
        return;
    if (found.kind == PayText::Page)
        return Q_EMIT linkFound(found.url);
    m_isBusy = true;
    Q_EMIT changed();
    whenDone(core()->payments()->decode(found.text), this, [this](const Result<api::Invoice> &invoice) {
        const bool isNonsense = !invoice && invoice.error().code == ErrorCode::InvalidInput;
        end(invoice ? ErrorCode::None : isNonsense ? ErrorCode::InvoiceUnreadable : invoice.error().code);
        if (invoice)
            Q_EMIT invoiceFound(invoice->text);
    });
}

void PayViewModel::end(ErrorCode code)
{
    m_isBusy = false;
    m_isSettingUp = false;
    m_isWaiting = false;
    m_wasAskedToSetUp = m_wasAskedToSetUp && code == ErrorCode::None;
    m_refusal = code;
    Q_EMIT changed();
}

void PayViewModel::setUp()
{
    if (isSettingUp())
        return;
    m_isSettingUp = true;
    m_wasAskedToSetUp = true;
    m_refusal = ErrorCode::None;
    m_refusedKind = PayText::Empty;
    m_isWaiting = session()->isConnecting();
    Q_EMIT changed();
    if (m_isWaiting)
        return;
    if (hasCoins())
        return askForChannel();
    whenDone(core()->wallet()->requestCoins(practiceCoins), this,
             [this](const Done &done) { done ? askForChannel() : end(done.error().code); });
}

/// The sandbox that setting up waited for is there, or will not come.
void PayViewModel::goOn()
{
    if (!m_isWaiting || session()->isConnecting())
        return;
    if (session()->isOffline())
        return end(ErrorCode::Offline);
    m_isWaiting = m_isSettingUp = false;
    setUp();
}

void PayViewModel::askForChannel()
{
    refresh();
    if (m_hasAnyChannel)
        return end(ErrorCode::None);
    whenDone(core()->wallet()->suggestedPeer(), this,
             [this](const Result<NodeAddress> &hub) { hub ? openChannel(*hub) : end(hub.error().code); });
}

void PayViewModel::openChannel(const NodeAddress &hub)
{
    whenDone(core()->wallet()->openChannel(hub, practiceChannel), this, [this](const Result<ChannelId> &opened) {
        m_hasAnyChannel = opened.has_value();
        end(opened ? ErrorCode::None : opened.error().code);
    });
}

void PayViewModel::visitShop()
{
    whenDone(core()->wallet()->sandboxShop(), this, [this](const Result<QUrl> &shop) {
        if (shop)
            return Q_EMIT linkFound(*shop);
        end(shop.error().code);
    });
}

} // namespace satchel::ui
