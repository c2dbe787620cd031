// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/intents.h"
#include "wallet/session/filesettings.h"
#include "wallet/session/walletsession.h"
#include "wallet/session/withwallet.h"

namespace satchel {

namespace {

constexpr int longestIdle = 24 * 60;

bool isWeaker(Sat amount, Sat before)
{
    return before.value != 0 && (amount.value == 0 || amount > before);
}

} // namespace

Future<void> WalletSession::setIdleLock(int minutes)
{
    if (minutes < 0 || minutes > longestIdle)
        return ready<void>(fail(ErrorCode::InvalidInput));
    return setSafety({minutes, m_status.safety.askAbove});
}

Future<void> WalletSession::setAskAbove(Sat amount, Secret passphrase)
{
    if (amount.value < 0 || amount > maxSat)
        return ready<void>(fail(ErrorCode::AmountOutOfRange));
    if (!isWeaker(amount, m_status.safety.askAbove))
        return setSafety({m_status.safety.idleMinutes, amount});
    if (passphrase.isEmpty())
        return ready<void>(fail(m_keys ? ErrorCode::PassphraseNeeded : ErrorCode::Locked));
    return andThen<void>(this, prove(std::move(passphrase)), [this, amount] {
        return setSafety({m_status.safety.idleMinutes, amount});
    });
}

Future<void> WalletSession::setSafety(const api::Safety &safety)
{
    const auto written = withWallet<void>(*this, [safety](OpenWallet &wallet) {
        return wallet.files().money->write<void>(
            [safety](Database &money) { return filesettings::setSafety(money, safety); });
    });
    return andThen<void>(this, written, [this, safety] {
        takeSafety(safety);
        publish(m_status);
        return ready<void>({});
    });
}

void WalletSession::takeSafety(const api::Safety &safety)
{
    m_status.safety = safety;
    m_idle.watch(safety.idleMinutes);
}

Future<void> WalletSession::noteActivity()
{
    m_idle.note();
    return ready<void>({});
}

/// A payment that is not decided keeps the node running: it is looked at again a little later.
void WalletSession::onIdle()
{
    if (!m_wallet || m_opening || m_isReopening || m_isClosing)
        return;
    const auto undecided
        = m_wallet->files().money->read<QList<Undecided>>([](Database &money) { return Intents(money).undecided(); });
    whenDone(undecided, this, [this](const Result<QList<Undecided>> &payments) {
        if (payments && payments->isEmpty() && m_idle.isOverdue())
            lock();
    });
}

void WalletSession::noteWait(std::chrono::milliseconds wait)
{
    if (wait.count() == 0 && waitMs() == 0)
        return;
    m_wait = QDeadlineTimer(wait, Qt::PreciseTimer);
    m_waitOver.start(wait);
    publish(m_status);
}

qint64 WalletSession::waitMs() const
{
    return std::max<qint64>(m_wait.remainingTime(), 0);
}

} // namespace satchel
