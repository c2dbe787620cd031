// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/marshal.h"

#include <QDBusMetaType>

namespace satchel::api {

namespace {

template<typename... Types>
void registerAll()
{
    (qDBusRegisterMetaType<Types>(), ...);
}

} // namespace

void registerTypes()
{
    registerAll<FiatRate, Safety, SessionStatus, Balances, Channel, Invoice, Purchase, ActivityEntry, LibraryItem,
                Receipt>();
    registerAll<QList<Channel>, QList<ActivityEntry>, QList<LibraryItem>>();
}

} // namespace satchel::api
