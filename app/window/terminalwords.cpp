// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/terminalwords.h"

namespace satchel::words {

namespace {

QString sats(Msat amount)
{
    return QStringLiteral("%1 sat").arg(roundedUp(amount).value);
}

/// Hostile text on a terminal: no control characters, no end.
QString printable(const QString &text)
{
    QString shown;
    for (const QChar character : text.left(200))
        shown += character.isPrint() ? character : QLatin1Char(' ');
    return shown.simplified();
}

} // namespace

QString ofError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CoreUnreachable:
        return QStringLiteral("the core ended or cannot be started");
    case ErrorCode::FolderInUse:
        return QStringLiteral("another Satchel uses this wallet");
    case ErrorCode::SandboxGone:
        return QStringLiteral("the sandbox is not there, or is not the one that this wallet was made in");
    case ErrorCode::ChainUnreachable:
        return QStringLiteral("the chain does not answer");
    case ErrorCode::PeerUnreachable:
        return QStringLiteral("the hub does not answer");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("the passphrase is wrong (give it in SATCHEL_PASSPHRASE, or use --fresh)");
    case ErrorCode::TooManyTries:
        return QStringLiteral("there were too many wrong tries; wait a while, then try again");
    case ErrorCode::PassphraseNeeded:
        return QStringLiteral("a payment of this size wants the passphrase again; make it in the window");
    case ErrorCode::KeychainUnavailable:
        return QStringLiteral("the system keychain that holds a part of the key is not there");
    case ErrorCode::StoreNewer:
        return QStringLiteral("the wallet was written by a newer version");
    case ErrorCode::StoreDamaged:
        return QStringLiteral("the wallet's files are damaged");
    case ErrorCode::StoreOlder:
        return QStringLiteral("these files are an older copy of the wallet; put the newest one back");
    case ErrorCode::HostUnreachable:
    case ErrorCode::TimedOut:
        return QStringLiteral("the shop does not answer");
    case ErrorCode::InsufficientBalance:
        return QStringLiteral("there is not enough to spend");
    case ErrorCode::InsufficientOnChain:
        return QStringLiteral("there are not enough coins for the channel");
    case ErrorCode::NoRoute:
        return QStringLiteral("no way to the shop was found");
    default:
        return QStringLiteral("error %1").arg(static_cast<int>(code));
    }
}

QString ofMoney(bool hasMoved, bool mayHaveMoved)
{
    if (hasMoved)
        return QStringLiteral("The page is paid; it will be fetched again without paying.");
    return mayHaveMoved ? QStringLiteral("The payment may be under way; it will not be made twice.")
                        : QStringLiteral("No money was paid.");
}

QString ofOffer(const api::Purchase &purchase)
{
    const QString title = purchase.title.isEmpty() ? purchase.description : purchase.title;
    return QStringLiteral(
               "Offer: \"%1\" from %2 for %3; fee at most %4; %5 left to spend afterwards; %6 checks passed.")
        .arg(printable(title), printable(purchase.origin), sats(purchase.price), sats(purchase.feeLimit),
             QStringLiteral("%1 sat").arg(roundedDown(purchase.spendableAfter).value))
        .arg(purchase.checksPassed);
}

} // namespace satchel::words
