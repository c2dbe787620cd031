// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/ownrate.h"
#include "wallet/session/localclients.h"
#include "wallet/session/withwallet.h"

namespace satchel {

namespace {

constexpr Sat largestGift{100'000'000};

} // namespace

LocalWallet::LocalWallet(WalletSession &session)
    : m_session(session)
{
    connect(&session, &WalletSession::walletOpened, this, [this] {
        connect(&m_session.wallet()->channels(), &Channels::changed, this, &LocalWallet::changed);
        Q_EMIT changed();
    });
}

Future<api::Balances> LocalWallet::balances()
{
    return withWallet<api::Balances>(
        m_session, [](OpenWallet &wallet) { return snapshotPart(wallet, &WalletSnapshot::balances); });
}

Future<QList<api::Channel>> LocalWallet::channels()
{
    return withWallet<QList<api::Channel>>(
        m_session, [](OpenWallet &wallet) { return snapshotPart(wallet, &WalletSnapshot::channels); });
}

Future<QString> LocalWallet::newAddress()
{
    return withWallet<QString>(m_session, [](OpenWallet &wallet) {
        return wallet.isToRead() ? ready<QString>(fail(ErrorCode::StoreOlder)) : wallet.channels().newAddress();
    });
}

Future<void> LocalWallet::requestCoins(Sat amount)
{
    if (m_session.status().network != Network::Sandbox)
        return ready<void>(fail(ErrorCode::Unsupported));
    if (amount.value <= 0 || amount > largestGift)
        return ready<void>(fail(ErrorCode::AmountOutOfRange));
    if (m_session.status().state == api::SessionState::Offline)
        return ready<void>(fail(ErrorCode::Offline));
    auto answer = std::make_shared<QPromise<Done>>();
    answer->start();
    whenDone(newAddress(), this, [this, amount, answer](const Result<QString> &address) {
        address ? sendCoins(*address, amount, answer) : settle(answer, fail(address.error()));
    });
    return answer->future();
}

void LocalWallet::sendCoins(const QString &address, Sat amount, const std::shared_ptr<QPromise<Done>> &answer)
{
    if (!m_session.sandbox())
        return settle(answer, fail(ErrorCode::SandboxGone));
    whenDone(satchel::requestCoins(m_network, *m_session.sandbox(), address, amount), this,
             [this, answer](const Done &sent) { sent ? showCoins(answer) : settle(answer, sent); });
}

void LocalWallet::showCoins(const std::shared_ptr<QPromise<Done>> &answer)
{
    if (!m_session.wallet())
        return settle(answer, fail(ErrorCode::Locked));
    whenDone(m_session.wallet()->channels().sync(), this, [answer](const Result<WalletSnapshot> &synced) {
        settle(answer, synced ? Done() : Done(fail(synced.error())));
    });
}

Future<NodeAddress> LocalWallet::suggestedPeer()
{
    if (m_session.status().network != Network::Sandbox)
        return ready<NodeAddress>(fail(ErrorCode::Unsupported));
    return ready<NodeAddress>(m_session.sandbox() ? Result<NodeAddress>(m_session.sandbox()->hub)
                                                  : fail(ErrorCode::SandboxGone));
}

Future<QUrl> LocalWallet::sandboxShop()
{
    if (m_session.status().network != Network::Sandbox)
        return ready<QUrl>(fail(ErrorCode::Unsupported));
    return ready<QUrl>(m_session.sandbox() ? Result<QUrl>(m_session.sandbox()->shop) : fail(ErrorCode::SandboxGone));
}

Future<ChannelId> LocalWallet::openChannel(NodeAddress peer, Sat capacity)
{
    return whileOnline<ChannelId>(m_session,
                                  [=](OpenWallet &wallet) { return wallet.channels().open(peer, capacity); });
}

Future<void> LocalWallet::closeChannel(ChannelId id)
{
    return whileOnline<void>(m_session, [=](OpenWallet &wallet) { return wallet.channels().close(id); });
}

Future<FiatRate> LocalWallet::rate()
{
    return withWallet<FiatRate>(m_session,
                                [](OpenWallet &wallet) { return wallet.files().money->read<FiatRate>(ownrate::read); });
}

Future<void> LocalWallet::setRate(QString currency, qint64 minorPerBitcoin)
{
    const bool isEnd = currency.isEmpty();
    const Result<FiatRate> rate
        = isEnd ? FiatRate() : checkedRate(currency, minorPerBitcoin, QDateTime::currentDateTimeUtc());
    if (!rate)
        return ready<void>(fail(rate.error()));
    const auto written = withWallet<void>(m_session, [rate = *rate](OpenWallet &wallet) {
        return wallet.files().money->write<void>([rate](Database &money) { return ownrate::write(money, rate); });
    });
    whenDone(written, this, [this, rate = *rate](const Done &done) {
        if (done)
            Q_EMIT rateChanged(rate);
    });
    return written;
}

} // namespace satchel
