// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"
#include "wallet/core/fiatrate.h"
#include "wallet/core/ids.h"
#include "wallet/core/network.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

/// The values that travel between window and core. Plain data: no behaviour, no secrets but the two marked ones.
/// Text that came from a server or a peer is marked *hostile*: show it as plain text only.
namespace satchel::api {

/// Identifies a purchase, for ever, within one wallet. 0: none.
using PurchaseId = qint64;

// ---- session ----------------------------------------------------------------------------------------------------

enum class SessionState : int {
    NoWallet = 0, ///< Nothing was made in this data folder yet.
    Locked = 1, ///< A wallet is there; its passphrase is wanted.
    Opening = 2,
    Running = 3, ///< Unlocked, node started.
    Offline = 4, ///< Unlocked, node not started or without its chain: library and history can be read. `error` says why
    ///< (StoreOlder: see SessionClient::openToRead).
    Stopping = 5,
    Refused = 6, ///< The files cannot be opened; `error` says why (newer version, damaged, older copy, sandbox gone …).
};

/// What the core is doing while something takes longer than a moment; for a line of words beside a progress bar.
enum class StartupStep : int {
    None = 0,
    StartingSandbox = 1, ///< Chain, hub and shop of the sandbox come up.
    DerivingKey = 2, ///< From the passphrase; slow on purpose.
    OpeningFiles = 3,
    StartingNode = 4,
};

/// What the core insists on, kept with the wallet.
struct Safety {
    int idleMinutes = 15; ///< Without a person at the window for so long, the wallet locks itself; 0: never.
    Sat askAbove{10'000}; ///< A payment of at least this wants the passphrase again; 0: none does.

    friend bool operator==(const Safety &, const Safety &) = default;
};

struct SessionStatus {
    SessionState state = SessionState::NoWallet;
    StartupStep step = StartupStep::None; ///< Also set while NoWallet, Locked or Offline, if something is coming up.
    Network network = Network::Sandbox;
    ErrorCode error = ErrorCode::None; ///< Why Refused or Offline.
    QString nodeId; ///< Hex; empty until the node is open.
    qint64 blockHeight = 0; ///< 0: unknown.
    bool isChainSynced = false;
    bool hasKeychain = false; ///< A system keychain holds the device key of this wallet (or would, for a new one).
    bool isStorePaused = false; ///< Disk full: payments wait.
    bool hasUncleanEnd = false; ///< The last run of the core did not end in order.
    bool isOfflineByChoice = false; ///< Neither node nor sandbox is started until goOnline().
    QString folder; ///< Where the files of the wallet lie.
    qint64 waitMs = 0; ///< After wrong tries: how long from now until passphrase or words are taken again; 0: now.
    Safety safety; ///< Of the open wallet.

    friend bool operator==(const SessionStatus &, const SessionStatus &) = default;
};

// ---- wallet -----------------------------------------------------------------------------------------------------

struct Balances {
    Msat spendable; ///< Ours in open channels, before fees, and not promised to a payment that is not decided; their
        ///< other side may be away just now.
    Msat arriving; ///< In channels that are not open yet or on its way to the chain wallet.
    Msat leaving; ///< In payments that are not decided, or promised to them: amounts and highest fees.
    Msat receivable; ///< Can be received over open channels.
    Sat onChain; ///< All on the chain, confirmed or not.
    Sat onChainSpendable; ///< Of that, free to spend: confirmed and not held in reserve.
    Sat reserve; ///< Held on the chain for closing channels.

    friend bool operator==(const Balances &, const Balances &) = default;
};

enum class ChannelState : int { Opening = 0, Usable = 1, PeerOffline = 2, Closing = 3 };

struct Channel {
    ChannelId id;
    NodeId peer;
    QString peerName; ///< "Sandbox hub" and the like; empty: unknown. Hostile.
    ChannelState state = ChannelState::Opening;
    Sat capacity;
    Msat ours; ///< Spendable side, reserve not included.
    Msat theirs; ///< Receivable side.
    Sat reserve; ///< Of ours, locked while the channel is open.
    int confirmations = 0;
    int confirmationsRequired = 0;
    QString fundingTxid; ///< Hex; empty until funded.

    friend bool operator==(const Channel &, const Channel &) = default;
};

// ---- anything pasted --------------------------------------------------------------------------------------------

/// A decoded BOLT 11 invoice.
struct Invoice {
    QString text; ///< As pasted, without `lightning:`.
    PaymentHash paymentHash;
    NodeId payee;
    Network network = Network::Sandbox;
    bool hasAmount = false;
    Msat amount;
    QString description; ///< Hostile.
    QDateTime createdAt;
    QDateTime expiresAt;

    friend bool operator==(const Invoice &, const Invoice &) = default;
};

// ---- purchases --------------------------------------------------------------------------------------------------

/// Where a purchase stands. The numbers stand in the store.
enum class PurchaseState : int {
    Looking = 0, ///< Asking the page for its price. No money has moved.
    Offered = 1, ///< Price known, checks passed; waits for approval. No money has moved.
    Approved = 2, ///< Intent written; the payment is about to be handed to the node.
    Paying = 3, ///< Handed to the node; not decided.
    Paid = 4, ///< Settled: the preimage is in the store. The page is being fetched with it.
    Delivered = 5, ///< The page is in the library. Final.
    PaidNotDelivered = 6, ///< Paid; delivery failed so far and can be tried again without paying.
    Failed = 7, ///< Ended without money moved; `error` says why. Final.
    Declined = 8, ///< The person said no. Final.
    Free = 9, ///< The page asked for nothing, or a token that is already held opened it; it is in the library. Final.
};

/// One purchase as seen from outside, in any state. What is not known yet is empty or 0.
struct Purchase {
    PurchaseId id = 0;
    PurchaseState state = PurchaseState::Looking;
    ErrorCode error = ErrorCode::None; ///< Of the last failed step.
    QUrl url;
    QString origin; ///< scheme://host[:port] of `url`, lower case; the site that is paid.
    QString title; ///< Hostile.
    QString description; ///< Of the invoice. Hostile.
    QString contentType; ///< MIME type, once known. Hostile.
    Msat price;
    Msat feeLimit; ///< The highest routing fee that can be taken.
    Msat feePaid;
    Msat spendableAfter; ///< At the time of the offer, price and highest fee taken off.
    int checksPassed = 0;
    int earlierPurchases = 0; ///< Bought from this origin before.
    bool isKnownPayee = false; ///< The same node was paid for this origin before.
    PaymentHash paymentHash;
    Preimage preimage; ///< Empty until Paid.
    NodeId payee;
    QString invoice;
    ContentHash contentHash; ///< Empty until Delivered or Free.
    qint64 contentSize = 0;
    QDateTime createdAt;
    QDateTime expiresAt; ///< Of the invoice.
    QDateTime settledAt; ///< When the money moved; null before.
    QDateTime deliveredAt;
    QDateTime
        paidBefore; ///< This very page was paid then, and the site refused the proof: paying now is a second time.
    qint64 releaseBlock = 0; ///< As in ActivityEntry, while Approved or Paying.

    friend bool operator==(const Purchase &, const Purchase &) = default;
};

// ---- payments that belong to no purchase, and the history ---------------------------------------------------------

enum class PaymentState : int { Pending = 0, Succeeded = 1, Failed = 2 };
enum class ActivityKind : int {
    Purchase = 0, ///< Content; `purchase` names it.
    Sent = 1, ///< A bare invoice that was paid.
    Received = 2,
    OnChainIn = 3,
    ChannelOpened = 4,
    ChannelClosed = 5,
};

/// One line of Activity.
struct ActivityEntry {
    qint64 id = 0; ///< Key of the line; also the order in which lines were made.
    ActivityKind kind = ActivityKind::Purchase;
    PaymentState state = PaymentState::Pending;
    ErrorCode error = ErrorCode::None;
    QString title; ///< Page title or invoice description. Hostile.
    QString origin; ///< Site, or empty.
    Msat amount; ///< Without fee.
    Msat fee;
    PaymentHash paymentHash;
    Preimage preimage;
    QString invoice;
    PurchaseId purchase = 0;
    QString reference; ///< Channel id or transaction id, hex; or empty.
    QDateTime time; ///< When it was made.
    FiatRate rate; ///< The person's own, when it was made; not set: there was none.
    qint64 releaseBlock = 0; ///< Pending for longer than usual: until which block it can be held at the most; else 0.

    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;
};

// ---- library ----------------------------------------------------------------------------------------------------

/// One bought (or free) thing in the library.
struct LibraryItem {
    PurchaseId id = 0; ///< The purchase that brought it.
    QUrl url;
    QString origin;
    QString title; ///< Hostile.
    QString contentType; ///< MIME type as sniffed and declared; hostile.
    qint64 size = 0;
    ContentHash contentHash;
    Msat price;
    QDateTime boughtAt;

    friend bool operator==(const LibraryItem &, const LibraryItem &) = default;
};

/// The bytes of a library item. Travels as a file descriptor, never inside a message.
struct Content {
    LibraryItem item;
    QByteArray bytes;
    QString place; ///< Where reading stopped, as LibraryClient::keepPlace was told; empty: at the beginning.
};

/// Everything a receipt says: read back from the store, provable without Satchel (SHA-256 of the preimage is the payment hash).
struct Receipt {
    Purchase purchase;
    FiatRate rate; ///< As in its line of Activity.
    QString text; ///< The receipt in words and figures, ready to be saved; English, plain text.
};

} // namespace satchel::api

Q_DECLARE_METATYPE(satchel::api::Safety)
Q_DECLARE_METATYPE(satchel::api::SessionStatus)
Q_DECLARE_METATYPE(satchel::api::Balances)
Q_DECLARE_METATYPE(satchel::api::Channel)
Q_DECLARE_METATYPE(satchel::api::Invoice)
Q_DECLARE_METATYPE(satchel::api::Purchase)
Q_DECLARE_METATYPE(satchel::api::ActivityEntry)
Q_DECLARE_METATYPE(satchel::api::LibraryItem)
