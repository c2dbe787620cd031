// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"
#include "wallet/api/marshal.h"

#include <QStringList>

/// A core without a mind for the contract's test: answers every call with values in which every member differs, notes
/// what it was asked, and fails when told to.
namespace satchel::testing {

/// Differs in every member, and with `seed`.
template<typename T>
[[nodiscard]] T filled(int seed)
{
    if constexpr (api::ContractStruct<T>) {
        T value;
        std::apply([&]<typename... Member>(Member T::*...member) { ((value.*member = filled<Member>(++seed)), ...); },
                   api::membersOf<T>);
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(seed % 3 + 1);
    } else if constexpr (std::is_same_v<T, bool>) {
        return seed % 2 == 0;
    } else if constexpr (std::is_same_v<T, QString>) {
        return QStringLiteral("text \u00e9\u4f60\U0001f4dc %1").arg(seed);
    } else if constexpr (std::is_same_v<T, QUrl>) {
        return QUrl(QStringLiteral("https://shop.example/a%20b/%1?q=%2").arg(seed).arg(seed * 3));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + seed, Qt::UTC);
    } else if constexpr (requires { T::size; }) {
        return *T::fromBytes(QByteArray(T::size, static_cast<char>(seed)));
    } else {
        return T{seed};
    }
}

/// The failure that the next call answers with; None: none.
struct EchoScript {
    QStringList asked;
    Error failure{ErrorCode::None, {}};

    template<typename T>
    [[nodiscard]] Future<T> answer(const QString &call, T value)
    {
        asked << call;
        return failure.code == ErrorCode::None ? ready<T>(std::move(value)) : ready<T>(fail(failure));
    }
    [[nodiscard]] Future<void> answer(const QString &call)
    {
        asked << call;
        return failure.code == ErrorCode::None ? ready<void>({}) : ready<void>(fail(failure));
    }
};

inline QString textOf(const Secret &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.size()));
}

struct EchoSession : api::SessionClient {
    EchoScript *script;
    api::SessionStatus current = filled<api::SessionStatus>(1);
    QPromise<Result<void>> neverKept; ///< What lock() answers.

    api::SessionStatus status() const override { return current; }
    Future<QByteArray> newWords() override { return script->answer<QByteArray>(QStringLiteral("newWords"), "a b"); }
    Future<void> create(Secret p) override { return script->answer(QStringLiteral("create ") + textOf(p)); }
    Future<void> unlock(Secret p) override { return script->answer(QStringLiteral("unlock ") + textOf(p)); }
    Future<void> unlockWithWords(Secret w, Secret p) override
    {
        return script->answer(QStringLiteral("unlockWithWords %1 %2").arg(textOf(w), textOf(p)));
    }
    Future<QByteArray> words(Secret p) override
    {
        return script->answer<QByteArray>(QStringLiteral("words ") + textOf(p), "c d");
    }
    Future<void> changePassphrase(Secret p, Secret n) override
    {
        return script->answer(QStringLiteral("changePassphrase %1 %2").arg(textOf(p), textOf(n)));
    }
    Future<void> setIdleLock(int minutes) override
    {
        return script->answer(QStringLiteral("setIdleLock %1").arg(minutes));
    }
    Future<void> setAskAbove(Sat amount, Secret p) override
    {
        return script->answer(QStringLiteral("setAskAbove %1 %2").arg(amount.value).arg(textOf(p)));
    }
    Future<void> noteActivity() override { return script->answer(QStringLiteral("noteActivity")); }
    Future<void> lock() override
    {
        script->asked << QStringLiteral("lock");
        return neverKept.future();
    }
    Future<void> openToRead() override { return script->answer(QStringLiteral("openToRead")); }
    Future<void> startOver() override { return script->answer(QStringLiteral("startOver")); }
    Future<void> workOffline() override { return script->answer(QStringLiteral("workOffline")); }
    Future<void> goOnline() override { return script->answer(QStringLiteral("goOnline")); }
};

struct EchoWallet : api::WalletClient {
    EchoScript *script;
    Future<api::Balances> balances() override
    {
        return script->answer(QStringLiteral("balances"), filled<api::Balances>(1));
    }
    Future<QList<api::Channel>> channels() override
    {
        return script->answer(QStringLiteral("channels"),
                              QList<api::Channel>{filled<api::Channel>(1), filled<api::Channel>(50)});
    }
    Future<QString> newAddress() override { return script->answer(QStringLiteral("newAddress"), filled<QString>(1)); }
    Future<void> requestCoins(Sat amount) override
    {
        return script->answer(QStringLiteral("requestCoins %1").arg(amount.value));
    }
    Future<NodeAddress> suggestedPeer() override
    {
        return script->answer(QStringLiteral("suggestedPeer"),
                              NodeAddress{filled<NodeId>(2), QStringLiteral("127.0.0.1:9735")});
    }
    Future<QUrl> sandboxShop() override { return script->answer(QStringLiteral("sandboxShop"), filled<QUrl>(1)); }
    Future<ChannelId> openChannel(NodeAddress peer, Sat capacity) override
    {
        return script->answer(QStringLiteral("openChannel %1 %2").arg(peer.toString()).arg(capacity.value),
                              filled<ChannelId>(7));
    }
    Future<void> closeChannel(ChannelId id) override
    {
        return script->answer(QStringLiteral("closeChannel ") + QString::fromLatin1(id.hex()));
    }
    Future<FiatRate> rate() override { return script->answer(QStringLiteral("rate"), filled<FiatRate>(1)); }
    Future<void> setRate(QString currency, qint64 minorPerBitcoin) override
    {
        return script->answer(QStringLiteral("setRate %1 %2").arg(currency).arg(minorPerBitcoin));
    }
};

struct EchoPayments : api::PaymentClient {
    EchoScript *script;
    Future<api::Invoice> decode(QString text) override
    {
        return script->answer(QStringLiteral("decode ") + text, filled<api::Invoice>(1));
    }
    Future<PaymentHash> pay(QString invoice, Msat feeLimit, Secret p) override
    {
        return script->answer(QStringLiteral("pay %1 %2 %3").arg(invoice).arg(feeLimit.value).arg(textOf(p)),
                              filled<PaymentHash>(4));
    }
    Future<api::Invoice> receive(Msat amount, QString description) override
    {
        return script->answer(QStringLiteral("receive %1 %2").arg(amount.value).arg(description),
                              filled<api::Invoice>(1));
    }
};

struct EchoPurchases : api::PurchaseClient {
    EchoScript *script;
    Future<api::Purchase> echo(const QString &call) { return script->answer(call, filled<api::Purchase>(1)); }
    Future<api::Purchase> look(QUrl url) override
    {
        return echo(QStringLiteral("look ") + url.toString(QUrl::FullyEncoded));
    }
    Future<api::Purchase> approve(api::PurchaseId id, Secret p) override
    {
        return echo(QStringLiteral("approve %1 %2").arg(id).arg(textOf(p)));
    }
    Future<api::Purchase> decline(api::PurchaseId id) override { return echo(QStringLiteral("decline %1").arg(id)); }
    Future<api::Purchase> retryDelivery(api::PurchaseId id) override
    {
        return echo(QStringLiteral("retryDelivery %1").arg(id));
    }
    Future<api::Purchase> buyAgain(api::PurchaseId id) override { return echo(QStringLiteral("buyAgain %1").arg(id)); }
    Future<api::Purchase> purchase(api::PurchaseId id) override { return echo(QStringLiteral("purchase %1").arg(id)); }
};

struct EchoHistory : api::HistoryClient {
    EchoScript *script;
    Future<QList<api::ActivityEntry>> page(QString search, qint64 before, int limit) override
    {
        return script->answer(QStringLiteral("history %1 %2 %3").arg(search).arg(before).arg(limit),
                              QList<api::ActivityEntry>(limit, filled<api::ActivityEntry>(1)));
    }
    Future<qint64> count(QString search) override
    {
        return script->answer(QStringLiteral("count ") + search, qint64{1'234'567'890'123});
    }
    Future<api::ActivityEntry> entry(qint64 id) override
    {
        return script->answer(QStringLiteral("entry %1").arg(id), filled<api::ActivityEntry>(1));
    }
    Future<api::Receipt> receipt(api::PurchaseId id) override
    {
        return script->answer(QStringLiteral("receipt %1").arg(id), filled<api::Receipt>(1));
    }
};

struct EchoLibrary : api::LibraryClient {
    EchoScript *script;
    QByteArray bytes;
    Future<QList<api::LibraryItem>> page(QString search, api::PurchaseId before, int limit) override
    {
        return script->answer(QStringLiteral("library %1 %2 %3").arg(search).arg(before).arg(limit),
                              QList<api::LibraryItem>(limit, filled<api::LibraryItem>(1)));
    }
    Future<api::Content> content(api::PurchaseId id) override
    {
        return script->answer(QStringLiteral("content %1").arg(id),
                              api::Content{filled<api::LibraryItem>(1), bytes, QStringLiteral("b3+0.5")});
    }
    Future<void> keepPlace(api::PurchaseId id, QString place) override
    {
        return script->answer(QStringLiteral("keepPlace %1 %2").arg(id).arg(place));
    }
};

class EchoCore : public api::CoreClient
{
public:
    EchoCore()
    {
        m_session.script = m_wallet.script = m_payments.script = &script;
        m_purchases.script = m_history.script = m_library.script = &script;
    }
    bool isConnected() const override { return true; }
    EchoSession *session() override { return &m_session; }
    EchoWallet *wallet() override { return &m_wallet; }
    EchoPayments *payments() override { return &m_payments; }
    EchoPurchases *purchases() override { return &m_purchases; }
    EchoHistory *history() override { return &m_history; }
    EchoLibrary *library() override { return &m_library; }
    Future<void> quit() override { return script.answer(QStringLiteral("quit")); }

    EchoScript script;

private:
    EchoSession m_session;
    EchoWallet m_wallet;
    EchoPayments m_payments;
    EchoPurchases m_purchases;
    EchoHistory m_history;
    EchoLibrary m_library;
};

} // namespace satchel::testing
