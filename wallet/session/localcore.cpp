// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/localcore.h"

namespace satchel {

LocalCore::LocalCore(WalletSession &session)
    : m_session(session)
    , m_wallet(session)
    , m_payments(session)
    , m_purchases(session)
    , m_history(session)
    , m_library(session)
{ }

Future<void> LocalCore::quit()
{
    QMetaObject::invokeMethod(this, &LocalCore::quitAsked, Qt::QueuedConnection);
    return ready<void>({});
}

} // namespace satchel
