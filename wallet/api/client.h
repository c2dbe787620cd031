// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/core/async.h"
#include "wallet/core/secret.h"

#include <QObject>

/// What a window, a command line or a test asks of the core: one interface per concern, each a QObject of the caller's
/// thread. No method blocks; every answer comes as a Future, every change as a signal that carries values.
/// `DBusClient` (dbusclient.h) is the real one; tests use `FakeCore` (tests/support). After the core was lost every call
/// fails with CoreUnreachable until `CoreClient::connectedChanged(true)`.
namespace satchel::api {

class SessionClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual SessionStatus status() const = 0; ///< The latest known.
    /// Twelve new words, UTF-8, separated by spaces. Nothing is written yet; a second call makes other words.
    /// Fails with WalletExists. The array is the caller's to wipe.
    virtual Future<QByteArray> newWords() = 0;
    /// Makes the wallet from the words last given by newWords() and opens it. Wipes `passphrase`.
    /// Fails with PassphraseTooShort (under 8 bytes; the sandbox takes any but the empty one), WalletExists.
    virtual Future<void> create(Secret passphrase) = 0;
    /// Fails with WrongPassphrase, TooManyTries (`SessionStatus::waitMs` says how long), KeychainUnavailable, FolderInUse,
    /// StoreNewer, StoreDamaged, StoreOlder.
    virtual Future<void> unlock(Secret passphrase) = 0;
    /// Opens the files with the words and puts a new passphrase on them. Fails with WordsInvalid, TooManyTries.
    virtual Future<void> unlockWithWords(Secret words, Secret newPassphrase) = 0;
    /// The words of the open wallet, as newWords(), once its passphrase was given again.
    /// Fails with WrongPassphrase, TooManyTries, KeychainUnavailable, Locked. The array is the caller's to wipe.
    virtual Future<QByteArray> words(Secret passphrase) = 0;
    /// Puts another passphrase on the open wallet. Its files keep their keys, and its words stay the same.
    /// Fails as words(), and with PassphraseTooShort, StorePaused; then the old one stands.
    virtual Future<void> changePassphrase(Secret passphrase, Secret newPassphrase) = 0;
    /// See Safety::idleMinutes; at most a day. Fails with Locked, InvalidInput.
    virtual Future<void> setIdleLock(int minutes) = 0;
    /// See Safety::askAbove. The passphrase is needed to raise or end it, and may be empty otherwise. Fails with Locked,
    /// AmountOutOfRange, PassphraseNeeded, and as words().
    virtual Future<void> setAskAbove(Sat amount, Secret passphrase) = 0;
    /// A person is at the window: for the idle lock. So do calls that only a person makes.
    virtual Future<void> noteActivity() = 0;
    /// Stops the node in order and closes the files. Also ends Refused for StoreOlder: the files may be the newest ones by now.
    virtual Future<void> lock() = 0;
    /// Only while Refused for StoreOlder: opens copies of the files without a node, so that library, history and words can
    /// be read; the files stay as they are. The state becomes Offline, until lock(), and goOnline() does not end it;
    /// balances and channels fail with StoreOlder. Fails with StorePaused (no space for the copies).
    virtual Future<void> openToRead() = 0;
    /// Only for a sandbox wallet whose sandbox or newest copy is gone: sets its files aside (never deletes) so that a new
    /// one can be made.
    virtual Future<void> startOver() = 0;
    /// Stops node and sandbox, in any state, and does not start them (also after unlock) until goOnline(). Answers at
    /// once; the state follows.
    virtual Future<void> workOffline() = 0;
    /// Ends working offline; what is being waited for is tried again at once.
    virtual Future<void> goOnline() = 0;

Q_SIGNALS:
    void statusChanged(const satchel::api::SessionStatus &status);
};

class WalletClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Future<Balances> balances() = 0;
    virtual Future<QList<Channel>> channels() = 0;
    virtual Future<QString> newAddress() = 0;
    /// Sandbox only: coins from the faucet, mined and visible when the answer comes. Fails with SandboxGone, Unsupported.
    virtual Future<void> requestCoins(Sat amount) = 0;
    /// Where a first channel is best opened to: the sandbox's hub. Fails with Unsupported on other networks for now.
    virtual Future<NodeAddress> suggestedPeer() = 0;
    /// The front page of the sandbox's shop. Fails with SandboxGone, Unsupported on other networks.
    virtual Future<QUrl> sandboxShop() = 0;
    /// Returns once the peer has agreed; use starts when the channel's state becomes Usable.
    /// Fails with PeerUnreachable, InsufficientOnChain, ChainUnreachable.
    virtual Future<ChannelId> openChannel(NodeAddress peer, Sat capacity) = 0;
    virtual Future<void> closeChannel(ChannelId id) = 0;
    /// What the person says one bitcoin is worth; not set: nothing is shown in a currency.
    virtual Future<FiatRate> rate() = 0;
    /// Takes it for what is shown and for payments that are begun from now on; each keeps the rate of its time. An empty
    /// `currency` ends it. Fails with InvalidInput (see checkedRate()).
    virtual Future<void> setRate(QString currency, qint64 minorPerBitcoin) = 0;

Q_SIGNALS:
    /// Balances or channels are not what they were: ask again. Coalesced by the core.
    void changed();
    void rateChanged(const satchel::FiatRate &rate);
};

class PaymentClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Fails with one of the Invoice… codes.
    virtual Future<Invoice> decode(QString text) = 0;
    /// Pays a bare invoice. Answers when the payment is *accepted* (intent durable, handed to the node); how it ends
    /// comes as PaymentClient::settled. Fails before any money moves; with PassphraseNeeded when the amount, with what
    /// `feeLimit` adds to the default one, is one that is asked for (Safety::askAbove), then as SessionClient::words().
    virtual Future<PaymentHash> pay(QString invoice, Msat feeLimit, Secret passphrase = {}) = 0;
    virtual Future<Invoice> receive(Msat amount, QString description) = 0;
    /// The highest fee allowed for an amount by default: 1 % and at least 10 sat.
    [[nodiscard]] static Msat defaultFeeLimit(Msat amount);
    /// Is a payment of `amount` one that wants the passphrase again?
    [[nodiscard]] static bool wantsPassphrase(const Safety &safety, Msat amount);

Q_SIGNALS:
    void settled(const satchel::api::ActivityEntry &payment);
};

class PurchaseClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins: asks the page for its price. The answer is the purchase in its first resting state: Offered, Delivered
    /// (it is in the library already: the earlier purchase), Free, or Failed with `error` set.
    /// Without a connection: what is known of the page already (library, a payment that is not decided), else fails with
    /// Offline.
    virtual Future<Purchase> look(QUrl url) = 0;
    /// Pays what was offered, no more. Answers once the intent is durable; the rest comes as `changed`. Fails with Offline.
    /// A second call for the same purchase changes nothing and answers with its present state. Fails with PassphraseNeeded
    /// when the price is one that `passphrase` is asked for (Safety::askAbove), then as SessionClient::words().
    virtual Future<Purchase> approve(PurchaseId id, Secret passphrase = {}) = 0;
    virtual Future<Purchase> decline(PurchaseId id) = 0;
    /// PaidNotDelivered only: fetches again with the proof. Never pays.
    virtual Future<Purchase> retryDelivery(PurchaseId id) = 0;
    /// PaidNotDelivered because of CredentialRefused only (else InvalidInput): asks the page for its price once more, as a
    /// purchase of its own with `paidBefore` set. Pays nothing; the first one stays as it is, and may still be delivered.
    virtual Future<Purchase> buyAgain(PurchaseId id) = 0;
    virtual Future<Purchase> purchase(PurchaseId id) = 0;

Q_SIGNALS:
    void changed(const satchel::api::Purchase &purchase);
};

class HistoryClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Newest first: up to `limit` (at most 200) lines older than `before` (0: from the newest), whose title or site has
    /// words that begin like each word of `search` (empty: all).
    virtual Future<QList<ActivityEntry>> page(QString search, qint64 before, int limit) = 0;
    virtual Future<qint64> count(QString search) = 0; ///< How many lines page() would give in all.
    virtual Future<ActivityEntry> entry(qint64 id) = 0;
    virtual Future<Receipt> receipt(PurchaseId id) = 0;

Q_SIGNALS:
    void changed(const satchel::api::ActivityEntry &entry); ///< Added or changed.
};

class LibraryClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Newest first: up to `limit` (at most 200) items bought before item `before` (0: from the newest), whose title or
    /// site contains `search` (empty: all).
    virtual Future<QList<LibraryItem>> page(QString search, PurchaseId before, int limit) = 0;
    virtual Future<Content> content(PurchaseId id) = 0;
    /// Remembers, in the encrypted file, where reading stopped: a mark of at most `longestPlace` characters that only the
    /// window understands. Fails with NotFound, InvalidInput.
    virtual Future<void> keepPlace(PurchaseId id, QString place) = 0;
    static constexpr qsizetype longestPlace = 64;

Q_SIGNALS:
    void changed();
};

/// The whole contract. Members live as long as the client.
class CoreClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isConnected() const = 0;
    virtual SessionClient *session() = 0;
    virtual WalletClient *wallet() = 0;
    virtual PaymentClient *payments() = 0;
    virtual PurchaseClient *purchases() = 0;
    virtual HistoryClient *history() = 0;
    virtual LibraryClient *library() = 0;
    /// Asks the core to stop in order.
    virtual Future<void> quit() = 0;

Q_SIGNALS:
    void connectedChanged(bool isConnected);
};

} // namespace satchel::api
