// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace satchel {

/// Why something could not be done, cut by what the person can do next.
/// The numbers travel through the contract and stand in the store: append, never renumber.
enum class ErrorCode : int {
    None = 0,

    // Wait
    Busy = 1, ///< The same thing is already under way.
    StillPending = 2, ///< Not decided yet; nothing may be paid again.
    NotReady = 3, ///< The node or the channel is not usable yet.
    StorePaused = 4, ///< The disk is full or the file busy; goes on by itself.
    ChannelClosing = 5, ///< A channel that was closed alone is in no block yet: the coins are not to be counted on.

    // Check the connection
    HostUnreachable = 10, ///< The site did not answer.
    PeerUnreachable = 11, ///< The channel's other side is offline.
    ChainUnreachable = 12, ///< The chain source does not answer.
    TimedOut = 13, ///< The site took too long.
    CoreUnreachable = 14, ///< The window lost the core.
    SandboxGone = 15, ///< The sandbox that this wallet belongs to is not there.
    SandboxMissing = 16, ///< The sandbox, or the bitcoind that it needs, is not installed.
    SandboxFailing = 17, ///< The sandbox ends again and again; it is tried again by itself.
    Offline = 18, ///< Needs a connection, and there is none just now. Nothing was begun.
    WorkingOffline = 19, ///< The person chose to work offline.

    // The page
    NotForSale = 20, ///< The page answered without asking for money; `detail` says how.
    PageGone = 21, ///< 404 or 410.
    PageRefused = 22, ///< Any other refusal of the server.
    ChallengeUnreadable = 23, ///< 402 without a challenge that can be paid.
    DeliveryFailed = 24, ///< Paid, and the page did not come.
    CredentialRefused = 25, ///< Paid, and the server does not accept the proof.
    TooLarge = 26, ///< More bytes than are taken.
    UnsafeAddress = 27, ///< Plain http, private address, or a redirect to another origin.

    // Ask for a new invoice
    InvoiceUnreadable = 30,
    InvoiceOtherNetwork = 31,
    InvoiceExpired = 32,
    InvoiceWithoutAmount = 33,
    InvoiceHashMismatch = 34, ///< The invoice does not pay for the token.
    AlreadyPaid = 35,
    PriceChanged = 36,
    OwnInvoice = 37, ///< The wallet asked for this money itself.

    // Top up or open a channel
    InsufficientBalance = 40,
    InsufficientOnChain = 41,
    NoChannel = 42,
    NoRoute = 43,
    FeeTooHigh = 44,
    PaymentRejected = 45, ///< The payee refused it; the money stays here.

    // Unlock, words, files
    Locked = 50,
    WrongPassphrase = 51,
    WordsInvalid = 52,
    PassphraseTooShort = 53,
    KeychainUnavailable = 54,
    FolderInUse = 55,
    StoreNewer = 56, ///< Written by a newer version.
    StoreDamaged = 57,
    WalletExists = 58,
    StoreOlder = 59, ///< An older copy of the files: a newer one was in use here.

    // The request
    InvalidInput = 60,
    AmountOutOfRange = 61,
    NotFound = 62,
    Cancelled = 63,
    Unsupported = 64, ///< Understood, but not something Satchel can do yet.

    // Prove that it is you
    TooManyTries = 70, ///< Wrong passphrases or words in a row: the next try has to wait. Nothing was tried.
    PassphraseNeeded = 71, ///< A payment of this size, or this change, wants the passphrase again. Nothing was begun.

    Internal = 99, ///< A fault of the program; report it.
};

/// A failure as a value. `detail` is English, for the log, free of secrets, and never shown.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace satchel

Q_DECLARE_METATYPE(satchel::Error)
