// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

#include <QDBusArgument>

#include <limits>
#include <tuple>
#include <type_traits>

/// How the values of types.h travel over D-Bus: a struct is the D-Bus struct of the members listed here, in this order.
namespace satchel::api {

template<typename Struct>
inline constexpr std::tuple<> membersOf{}; ///< Empty: not a struct of the contract.

template<>
inline constexpr auto membersOf<FiatRate> = std::tuple(&FiatRate::currency, &FiatRate::minorPerBitcoin,
                                                       &FiatRate::enteredAt);

template<>
inline constexpr auto membersOf<Safety> = std::tuple(&Safety::idleMinutes, &Safety::askAbove);

template<>
inline constexpr auto membersOf<SessionStatus> = std::tuple(
    &SessionStatus::state, &SessionStatus::step, &SessionStatus::network, &SessionStatus::error, &SessionStatus::nodeId,
    &SessionStatus::blockHeight, &SessionStatus::isChainSynced, &SessionStatus::hasKeychain,
    &SessionStatus::isStorePaused, &SessionStatus::hasUncleanEnd, &SessionStatus::isOfflineByChoice,
    &SessionStatus::folder, &SessionStatus::waitMs, &SessionStatus::safety);

template<>
inline constexpr auto membersOf<Balances> = std::tuple(&Balances::spendable, &Balances::arriving, &Balances::leaving,
                                                       &Balances::receivable, &Balances::onChain,
                                                       &Balances::onChainSpendable, &Balances::reserve);

template<>
inline constexpr auto membersOf<Channel> = std::tuple(&Channel::id, &Channel::peer, &Channel::peerName, &Channel::state,
                                                      &Channel::capacity, &Channel::ours, &Channel::theirs,
                                                      &Channel::reserve, &Channel::confirmations,
                                                      &Channel::confirmationsRequired, &Channel::fundingTxid);

template<>
inline constexpr auto membersOf<Invoice> = std::tuple(&Invoice::text, &Invoice::paymentHash, &Invoice::payee,
                                                      &Invoice::network, &Invoice::hasAmount, &Invoice::amount,
                                                      &Invoice::description, &Invoice::createdAt, &Invoice::expiresAt);

template<>
inline constexpr auto membersOf<Purchase> = std::tuple(
    &Purchase::id, &Purchase::state, &Purchase::error, &Purchase::url, &Purchase::origin, &Purchase::title,
    &Purchase::description, &Purchase::contentType, &Purchase::price, &Purchase::feeLimit, &Purchase::feePaid,
    &Purchase::spendableAfter, &Purchase::checksPassed, &Purchase::earlierPurchases, &Purchase::isKnownPayee,
    &Purchase::paymentHash, &Purchase::preimage, &Purchase::payee, &Purchase::invoice, &Purchase::contentHash,
    &Purchase::contentSize, &Purchase::createdAt, &Purchase::expiresAt, &Purchase::settledAt, &Purchase::deliveredAt,
    &Purchase::paidBefore, &Purchase::releaseBlock);

template<>
inline constexpr auto membersOf<ActivityEntry> = std::tuple(
    &ActivityEntry::id, &ActivityEntry::kind, &ActivityEntry::state, &ActivityEntry::error, &ActivityEntry::title,
    &ActivityEntry::origin, &ActivityEntry::amount, &ActivityEntry::fee, &ActivityEntry::paymentHash,
    &ActivityEntry::preimage, &ActivityEntry::invoice, &ActivityEntry::purchase, &ActivityEntry::reference,
    &ActivityEntry::time, &ActivityEntry::rate, &ActivityEntry::releaseBlock);

template<>
inline constexpr auto membersOf<LibraryItem> = std::tuple(&LibraryItem::id, &LibraryItem::url, &LibraryItem::origin,
                                                          &LibraryItem::title, &LibraryItem::contentType,
                                                          &LibraryItem::size, &LibraryItem::contentHash,
                                                          &LibraryItem::price, &LibraryItem::boughtAt);

template<>
inline constexpr auto membersOf<Receipt> = std::tuple(&Receipt::purchase, &Receipt::rate, &Receipt::text);

template<typename T>
inline constexpr bool isStruct = !std::is_same_v<decltype(membersOf<T>), const std::tuple<>>;

template<typename T>
concept ContractStruct = isStruct<T>;

/// The value as one of D-Bus's own types, and back. A struct stays what it is: its operators below write it.
template<typename T>
struct Wire {
    static const T &to(const T &value) { return value; }
    static T from(T value) { return value; }
    using Type = T;
};

template<>
struct Wire<void> {
    using Type = void;
};

template<typename T>
requires std::is_enum_v<T>
struct Wire<T> {
    using Type = int;
    static int to(T value) { return static_cast<int>(value); }
    static T from(int value) { return static_cast<T>(value); }
};

template<typename T>
requires std::is_same_v<T, Msat> || std::is_same_v<T, Sat>
struct Wire<T> {
    using Type = qlonglong;
    static qlonglong to(T value) { return value.value; }
    static T from(qlonglong value) { return T{value}; }
};

template<typename Tag, int Size>
struct Wire<BytesId<Tag, Size>> {
    using Type = QByteArray;
    static QByteArray to(const BytesId<Tag, Size> &value) { return value.bytes(); }
    /// Anything of the wrong length becomes the empty id.
    static BytesId<Tag, Size> from(const QByteArray &bytes)
    {
        return BytesId<Tag, Size>::fromBytes(bytes).value_or(BytesId<Tag, Size>());
    }
};

template<>
struct Wire<NodeAddress> {
    using Type = QString;
    static QString to(const NodeAddress &address) { return address.toString(); }
    static NodeAddress from(const QString &text) { return NodeAddress::parse(text).value_or(NodeAddress()); }
};

template<>
struct Wire<QUrl> {
    using Type = QString;
    static QString to(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }
    static QUrl from(const QString &text) { return QUrl(text, QUrl::StrictMode); }
};

template<>
struct Wire<QDateTime> {
    using Type = qlonglong;
    static constexpr qlonglong unknown = std::numeric_limits<qlonglong>::min();
    static qlonglong to(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : unknown; }
    static QDateTime from(qlonglong ms)
    {
        return ms == unknown ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    }
};

template<ContractStruct T>
QDBusArgument &operator<<(QDBusArgument &argument, const T &value)
{
    argument.beginStructure();
    std::apply([&]<typename... Member>(Member T::*...member) { ((argument << Wire<Member>::to(value.*member)), ...); },
               membersOf<T>);
    argument.endStructure();
    return argument;
}

template<ContractStruct T>
const QDBusArgument &operator>>(const QDBusArgument &argument, T &value)
{
    const auto read = [&]<typename Member>(Member T::*member) {
        typename Wire<Member>::Type wire{};
        argument >> wire;
        value.*member = Wire<Member>::from(wire);
    };
    argument.beginStructure();
    std::apply([&](auto... member) { (read(member), ...); }, membersOf<T>);
    argument.endStructure();
    return argument;
}

} // namespace satchel::api

namespace satchel { // where QtDBus looks for them, for values of the contract that belong to wallet/core
using api::operator<<;
using api::operator>>;
} // namespace satchel

namespace satchel::api {

/// Tells QtDBus of the types; call before the first connection. Safe to call again.
void registerTypes();

} // namespace satchel::api

Q_DECLARE_METATYPE(satchel::api::Receipt)
