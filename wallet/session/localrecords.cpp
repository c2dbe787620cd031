// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/localclients.h"
#include "wallet/session/withwallet.h"

namespace satchel {

LocalHistory::LocalHistory(WalletSession &session)
    : m_session(session)
{
    connect(&session, &WalletSession::walletOpened, this, [this] {
        OpenWallet &wallet = *m_session.wallet();
        connect(&wallet.payments(), &Payments::changed, this, &LocalHistory::changed);
        connect(&wallet.purchases(), &Purchases::entryChanged, this, &LocalHistory::changed);
        connect(&wallet.channels(), &Channels::noted, this, &LocalHistory::changed);
    });
}

Future<QList<api::ActivityEntry>> LocalHistory::page(QString search, qint64 before, int limit)
{
    return withWallet<QList<api::ActivityEntry>>(
        m_session, [=](OpenWallet &wallet) { return wallet.history().page(search, before, limit); });
}

Future<qint64> LocalHistory::count(QString search)
{
    return withWallet<qint64>(m_session, [=](OpenWallet &wallet) { return wallet.history().count(search); });
}

Future<api::ActivityEntry> LocalHistory::entry(qint64 id)
{
    return withWallet<api::ActivityEntry>(m_session, [=](OpenWallet &wallet) { return wallet.history().entry(id); });
}

Future<api::Receipt> LocalHistory::receipt(api::PurchaseId id)
{
    return withWallet<api::Receipt>(m_session, [=](OpenWallet &wallet) { return wallet.purchases().receipt(id); });
}

LocalLibrary::LocalLibrary(WalletSession &session)
    : m_session(session)
{
    connect(&session, &WalletSession::walletOpened, this,
            [this] { connect(&m_session.wallet()->library(), &Library::changed, this, &LocalLibrary::changed); });
}

Future<QList<api::LibraryItem>> LocalLibrary::page(QString search, api::PurchaseId before, int limit)
{
    return withWallet<QList<api::LibraryItem>>(
        m_session, [=](OpenWallet &wallet) { return wallet.library().page(search, before, limit); });
}

Future<api::Content> LocalLibrary::content(api::PurchaseId id)
{
    return withWallet<api::Content>(m_session, [=](OpenWallet &wallet) { return wallet.library().content(id); });
}

Future<void> LocalLibrary::keepPlace(api::PurchaseId id, QString place)
{
    m_session.noteActivity(); // reading, listening or watching
    return withWallet<void>(m_session, [=](OpenWallet &wallet) { return wallet.library().keepPlace(id, place); });
}

} // namespace satchel
