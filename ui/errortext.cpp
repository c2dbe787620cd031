// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace satchel::ui {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString moneySentence(MoneyMoved money)
{
    switch (money) {
    case MoneyMoved::NotConcerned:
        return {};
    case MoneyMoved::No:
        //: Said with each error before a payment: nothing was paid.
        return ErrorText::tr("No money has moved.");
    case MoneyMoved::Undecided:
        //: Said while a payment is on its way and its end is not known.
        return ErrorText::tr("The payment is still on its way. It will not be paid twice.");
    case MoneyMoved::Yes:
        //: Said with each error after a payment: the payment stands, and is not asked for again.
        return ErrorText::tr("You have paid, and will not be asked to pay again.");
    }
    return {};
}

Explanation sentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::Busy:
        //: Error Busy: what happened.
        return {ErrorText::tr("This is already under way."),
                {},
                //: Error Busy: what to do now.
                ErrorText::tr("Wait a moment.")};
    case ErrorCode::StillPending:
        //: Error StillPending: what happened.
        return {ErrorText::tr("This is not decided yet."),
                {},
                //: Error StillPending: what to do now.
                ErrorText::tr("It will be decided by itself; nothing has to be done.")};
    case ErrorCode::NotReady:
        //: Error NotReady: what happened.
        return {ErrorText::tr("The channel is not ready yet."),
                {},
                //: Error NotReady: what to do now.
                ErrorText::tr("Try again in a moment.")};
    case ErrorCode::ChannelClosing:
        //: Error ChannelClosing: what happened.
        return {ErrorText::tr("A closed channel is still being settled on the chain."),
                {},
                //: Error ChannelClosing: what to do now.
                ErrorText::tr("Try again in about ten minutes.")};
    case ErrorCode::StorePaused:
        //: Error StorePaused: what happened.
        return {ErrorText::tr("Satchel cannot write to the disk, so it has paused."),
                {},
                //: Error StorePaused: what to do now.
                ErrorText::tr(
                    "The disk is probably full, or can only be read. Free some space, or make it writable, then try "
                    "again. A payment that was under way goes on by itself.")};
    case ErrorCode::HostUnreachable:
        //: Error HostUnreachable: what happened.
        return {ErrorText::tr("The site did not answer."),
                {},
                //: Error HostUnreachable: what to do now.
                ErrorText::tr("Check the address and the connection, then try again.")};
    case ErrorCode::PeerUnreachable:
        //: Error PeerUnreachable: what happened.
        return {ErrorText::tr("The other side of the channel is offline."),
                {},
                //: Error PeerUnreachable: what to do now.
                ErrorText::tr("Try again later.")};
    case ErrorCode::ChainUnreachable:
        //: Error ChainUnreachable: what happened.
        return {ErrorText::tr("The chain cannot be reached."),
                {},
                //: Error ChainUnreachable: what to do now.
                ErrorText::tr("Check the connection; Satchel tries again by itself.")};
    case ErrorCode::TimedOut:
        //: Error TimedOut: what happened.
        return {ErrorText::tr("The site took too long to answer."),
                {},
                //: Error TimedOut: what to do now.
                ErrorText::tr("Try again.")};
    case ErrorCode::CoreUnreachable:
        //: Error CoreUnreachable: what happened.
        return {ErrorText::tr("Satchel's keeper of keys is not answering."),
                {},
                //: Error CoreUnreachable: what to do now.
                ErrorText::tr("It is being started again; wait a moment.")};
    case ErrorCode::SandboxGone:
        //: Error SandboxGone: what happened.
        return {ErrorText::tr("The sandbox that this wallet belongs to is gone."),
                {},
                //: Error SandboxGone: what to do now.
                ErrorText::tr("You can set this wallet aside and begin with a new one.")};
    case ErrorCode::SandboxMissing:
        //: Error SandboxMissing: what happened.
        return {ErrorText::tr("The sandbox or its bitcoind is not installed."),
                {},
                //: Error SandboxMissing: what to do now. ./dev setup is a command.
                ErrorText::tr("Run ./dev setup to install it.")};
    case ErrorCode::SandboxFailing:
        //: Error SandboxFailing: what happened.
        return {ErrorText::tr("The sandbox does not start."),
                {},
                //: Error SandboxFailing: what to do now.
                ErrorText::tr("Satchel keeps trying; its log says why.")};
    case ErrorCode::Offline:
        //: Error Offline: what happened.
        return {ErrorText::tr("This needs a connection, and there is none right now."),
                {},
                //: Error Offline: what to do now.
                ErrorText::tr("Satchel connects again by itself; try it then.")};
    case ErrorCode::WorkingOffline:
        //: Error WorkingOffline: what happened.
        return {ErrorText::tr("You are working offline."),
                {},
                //: Error WorkingOffline: what to do now.
                ErrorText::tr("Connect first.")};
    case ErrorCode::NotForSale:
        //: Error NotForSale: what happened.
        return {ErrorText::tr("This page does not ask for money."),
                {},
                //: Error NotForSale: what to do now.
                ErrorText::tr("Open it in a browser instead.")};
    case ErrorCode::PageGone:
        //: Error PageGone: what happened.
        return {ErrorText::tr("There is no such page."),
                {},
                //: Error PageGone: what to do now.
                ErrorText::tr("Check the address.")};
    case ErrorCode::PageRefused:
        //: Error PageRefused: what happened.
        return {ErrorText::tr("The site refused to show this page."),
                {},
                //: Error PageRefused: what to do now.
                ErrorText::tr("Ask the site, or try again later.")};
    case ErrorCode::ChallengeUnreadable:
        //: Error ChallengeUnreadable: what happened.
        return {ErrorText::tr("The site asks for money in a way that cannot be understood."),
                {},
                //: Error ChallengeUnreadable: what to do now.
                ErrorText::tr("Tell the site; there is nothing to pay here.")};
    case ErrorCode::DeliveryFailed:
        //: Error DeliveryFailed: what happened.
        return {ErrorText::tr("The page did not come."),
                {},
                //: Error DeliveryFailed: what to do now.
                ErrorText::tr("Try again: it costs nothing.")};
    case ErrorCode::CredentialRefused:
        //: Error CredentialRefused: what happened.
        return {
            ErrorText::tr("The site does not accept the proof of payment."),
            {},
            //: Error CredentialRefused: what to do now.
            ErrorText::tr("Try again: it costs nothing. If it stays so, show the site your receipt, or buy the page "
                          "again.")};
    case ErrorCode::TooLarge:
        //: Error TooLarge: what happened.
        return {ErrorText::tr("The page is larger than Satchel takes."),
                {},
                //: Error TooLarge: what to do now.
                ErrorText::tr("Ask the site for a smaller version.")};
    case ErrorCode::UnsafeAddress:
        //: Error UnsafeAddress: what happened.
        return {ErrorText::tr("This address is not safe to pay."),
                {},
                //: Error UnsafeAddress: what to do now.
                ErrorText::tr("Use an address that begins with https.")};
    case ErrorCode::InvoiceUnreadable:
        //: Error InvoiceUnreadable: what happened.
        return {ErrorText::tr("This is neither a link nor an invoice that can be read."),
                {},
                //: Error InvoiceUnreadable: what to do now.
                ErrorText::tr("Copy it again, all of it.")};
    case ErrorCode::InvoiceOtherNetwork:
        //: Error InvoiceOtherNetwork: what happened.
        return {ErrorText::tr("This invoice belongs to another network."),
                {},
                //: Error InvoiceOtherNetwork: what to do now.
                ErrorText::tr("Ask for an invoice for the network of this wallet.")};
    case ErrorCode::InvoiceExpired:
        //: Error InvoiceExpired: what happened.
        return {ErrorText::tr("This invoice has expired."),
                {},
                //: Error InvoiceExpired: what to do now.
                ErrorText::tr("Ask for a new one.")};
    case ErrorCode::InvoiceWithoutAmount:
        //: Error InvoiceWithoutAmount: what happened.
        return {ErrorText::tr("This invoice names no amount."),
                {},
                //: Error InvoiceWithoutAmount: what to do now.
                ErrorText::tr("Ask for one with an amount.")};
    case ErrorCode::InvoiceHashMismatch:
        //: Error InvoiceHashMismatch: what happened.
        return {ErrorText::tr("The invoice does not pay for this page."),
                {},
                //: Error InvoiceHashMismatch: what to do now.
                ErrorText::tr("Do not pay it; tell the site.")};
    case ErrorCode::AlreadyPaid:
        //: Error AlreadyPaid: what happened.
        return {ErrorText::tr("This was paid already."),
                {},
                //: Error AlreadyPaid: what to do now.
                ErrorText::tr("Look in Activity for the payment.")};
    case ErrorCode::PriceChanged:
        //: Error PriceChanged: what happened.
        return {ErrorText::tr("The price has changed."),
                {},
                //: Error PriceChanged: what to do now.
                ErrorText::tr("Look at the new price, then decide.")};
    case ErrorCode::OwnInvoice:
        //: Error OwnInvoice: what happened.
        return {ErrorText::tr("This is an invoice of your own."),
                {},
                //: Error OwnInvoice: what to do now.
                ErrorText::tr("Give it to whoever is to pay you.")};
    case ErrorCode::InsufficientBalance:
        //: Error InsufficientBalance: what happened.
        return {ErrorText::tr("There is not enough to pay this."),
                {},
                //: Error InsufficientBalance: what to do now.
                ErrorText::tr("Add money to the wallet, or open a larger channel.")};
    case ErrorCode::InsufficientOnChain:
        //: Error InsufficientOnChain: what happened.
        return {ErrorText::tr("There are not enough coins on the chain."),
                {},
                //: Error InsufficientOnChain: what to do now.
                ErrorText::tr("Receive coins first, or choose a smaller amount.")};
    case ErrorCode::NoChannel:
        //: Error NoChannel: what happened.
        return {ErrorText::tr("There is no channel to pay with yet."),
                {},
                //: Error NoChannel: what to do now.
                ErrorText::tr("Open a channel first.")};
    case ErrorCode::NoRoute:
        //: Error NoRoute: what happened.
        return {ErrorText::tr("No way to the payee was found."),
                {},
                //: Error NoRoute: what to do now.
                ErrorText::tr("Try again later.")};
    case ErrorCode::FeeTooHigh:
        //: Error FeeTooHigh: what happened.
        return {ErrorText::tr("The way to the payee costs more than is allowed."),
                {},
                //: Error FeeTooHigh: what to do now.
                ErrorText::tr("Try again later, when a cheaper way may be open.")};
    case ErrorCode::PaymentRejected:
        //: Error PaymentRejected: what happened.
        return {ErrorText::tr("The payee refused the payment."),
                {},
                //: Error PaymentRejected: what to do now.
                ErrorText::tr("Ask for a new invoice.")};
    case ErrorCode::Locked:
        //: Error Locked: what happened.
        return {ErrorText::tr("The wallet is locked."),
                {},
                //: Error Locked: what to do now.
                ErrorText::tr("Unlock it first.")};
    case ErrorCode::WrongPassphrase:
        //: Error WrongPassphrase: what happened.
        return {ErrorText::tr("That is not the passphrase."),
                {},
                //: Error WrongPassphrase: what to do now.
                ErrorText::tr("Try again, or use your twelve words.")};
    case ErrorCode::WordsInvalid:
        //: Error WordsInvalid: what happened.
        return {ErrorText::tr("These are not the words of this wallet."),
                {},
                //: Error WordsInvalid: what to do now.
                ErrorText::tr("Check the spelling and the order.")};
    case ErrorCode::PassphraseTooShort:
        //: Error PassphraseTooShort: what happened.
        return {ErrorText::tr("The passphrase is too short."),
                {},
                //: Error PassphraseTooShort: what to do now.
                ErrorText::tr("Use at least eight letters.")};
    case ErrorCode::KeychainUnavailable:
        //: Error KeychainUnavailable: what happened.
        return {ErrorText::tr("The system's keychain does not give out this wallet's key."),
                {},
                //: Error KeychainUnavailable: what to do now.
                ErrorText::tr("Unlock the keychain of your desktop and try again, or use your twelve words.")};
    case ErrorCode::FolderInUse:
        //: Error FolderInUse: what happened.
        return {ErrorText::tr("Another Satchel is using this wallet."),
                {},
                //: Error FolderInUse: what to do now.
                ErrorText::tr("Close the other one first.")};
    case ErrorCode::StoreNewer:
        //: Error StoreNewer: what happened.
        return {ErrorText::tr("These files were written by a newer Satchel."),
                {},
                //: Error StoreNewer: what to do now.
                ErrorText::tr("Install the newer version; nothing was changed.")};
    case ErrorCode::StoreDamaged:
        //: Error StoreDamaged: what happened.
        return {ErrorText::tr("The files of this wallet are damaged."),
                {},
                //: Error StoreDamaged: what to do now.
                ErrorText::tr("Keep the folder as it is and restore a copy.")};
    case ErrorCode::WalletExists:
        //: Error WalletExists: what happened.
        return {ErrorText::tr("There is a wallet here already."),
                {},
                //: Error WalletExists: what to do now.
                ErrorText::tr("Unlock that one.")};
    case ErrorCode::StoreOlder:
        //: Error StoreOlder: what happened. A copy of the wallet's files was put back, and a newer state is known here.
        return {ErrorText::tr("This is an older copy of your wallet."),
                {},
                //: Error StoreOlder: what to do now.
                ErrorText::tr("Put the newest copy back, then try again.")};
    case ErrorCode::InvalidInput:
        //: Error InvalidInput: what happened.
        return {ErrorText::tr("This cannot be understood."),
                {},
                //: Error InvalidInput: what to do now.
                ErrorText::tr("Check what you entered.")};
    case ErrorCode::AmountOutOfRange:
        //: Error AmountOutOfRange: what happened.
        return {ErrorText::tr("This amount is not possible."),
                {},
                //: Error AmountOutOfRange: what to do now.
                ErrorText::tr("Enter a whole number of sat.")};
    case ErrorCode::NotFound:
        //: Error NotFound: what happened.
        return {ErrorText::tr("This was not found."), {}, {}};
    case ErrorCode::Cancelled:
        //: Error Cancelled: what happened.
        return {ErrorText::tr("This was stopped."), {}, {}};
    case ErrorCode::Unsupported:
        //: Error Unsupported: what happened.
        return {ErrorText::tr("Satchel cannot do this yet."), {}, {}};
    case ErrorCode::TooManyTries:
        //: Error TooManyTries: what happened: wrong passphrases or words, several times in a row.
        return {ErrorText::tr("Too many wrong tries, so the next one has to wait."),
                {},
                //: Error TooManyTries: what to do now.
                ErrorText::tr("Nothing is lost; try again when the time is over.")};
    case ErrorCode::PassphraseNeeded:
        //: Error PassphraseNeeded: what happened: a large payment, or a setting that protects the wallet.
        return {ErrorText::tr("This wants your passphrase again."),
                {},
                //: Error PassphraseNeeded: what to do now.
                ErrorText::tr("Enter it to go on.")};
    case ErrorCode::Internal:
        //: Error Internal: what happened.
        return {ErrorText::tr("Something went wrong inside Satchel."),
                {},
                //: Error Internal: what to do now.
                ErrorText::tr("Please report it, with what you did before.")};
    }
    return {};
}

} // namespace

Explanation explain(ErrorCode code, MoneyMoved money)
{
    Explanation words = sentences(code);
    words.money = moneySentence(money);
    return words;
}

Explanation explain(ErrorCode code, Wanted, MoneyMoved money)
{
    Explanation words = explain(code, money);
    if (code == ErrorCode::WrongPassphrase)
        //: Error WrongPassphrase, while the wallet is open: what to do now.
        words.next = ErrorText::tr("Try again.");
    if (code == ErrorCode::KeychainUnavailable)
        //: Error KeychainUnavailable, while the wallet is open: what to do now.
        words.next = ErrorText::tr("Unlock the keychain of your desktop and try again.");
    return words;
}

QString Explanation::toString() const
{
    QStringList parts{happened, money, next};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace satchel::ui
