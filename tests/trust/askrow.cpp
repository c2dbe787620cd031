// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"
#include "tests/trust/vaultrig.h"
#include "wallet/session/localcore.h"

#include <QTest>

namespace satchel::trust {

namespace {

constexpr Msat large{10'000'000};
constexpr Msat feeLimit{100'000};
constexpr int readsFirst = 8; ///< So many reads later an earlier one is answered.

template<typename T>
Result<T> await(const Future<T> &future)
{
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
    return isThere ? future.result() : fail(ErrorCode::TimedOut);
}

/// An open wallet on a node in memory that counts what it is asked to pay.
class Asked
{
public:
    explicit Asked(const QString &root)
        : m_folder(*DataFolder::open(root, Network::Sandbox))
        , m_session(parts())
        , m_core(m_session)
    {
        m_session.setSandbox(sandbox());
        static_cast<void>(await(m_session.newWords()));
        static_cast<void>(await(m_session.create(secretOf("right"))));
        static_cast<void>(QTest::qWaitFor([&] { return m_session.isOnline(); }, 30'000));
        m_invoice = m_engine->addInvoice(large);
    }
    ~Asked() { static_cast<void>(await(m_session.stop())); }

    [[nodiscard]] ErrorCode pay(const QByteArray &passphrase)
    {
        const auto paid = await(m_core.payments()->pay(m_invoice.text, feeLimit, secretOf(passphrase)));
        return paid ? ErrorCode::None : paid.error().code;
    }
    /// One satoshi, and a fee that takes the rest.
    [[nodiscard]] ErrorCode payGreedy()
    {
        const api::Invoice invoice = m_engine->addInvoice(Msat{1'000});
        const auto paid = await(m_core.payments()->pay(invoice.text, Msat{large.value + feeLimit.value}, {}));
        return paid ? ErrorCode::None : paid.error().code;
    }
    /// A page that names its price when it is agreed to already.
    [[nodiscard]] ErrorCode approveTooEarly()
    {
        const api::PurchaseId id = look();
        const auto approved = m_core.purchases()->approve(id);
        for (int i = 0; i < readsFirst; ++i)
            static_cast<void>(m_session.wallet()->purchases().purchase(id).result());
        static_cast<void>(write<void>([&](Database &database) { return offer(database, id); }));
        const auto answer = await(approved);
        return answer ? ErrorCode::None : answer.error().code;
    }
    [[nodiscard]] ErrorCode weaken(const QByteArray &passphrase)
    {
        const Done done = await(m_session.setAskAbove({}, secretOf(passphrase)));
        return done ? ErrorCode::None : done.error().code;
    }
    [[nodiscard]] int payCalls() const { return m_engine->payCalls(); }
    void passTime() { m_now.sinceBoot += Tries::longestWait; }

private:
    /// Without the event loop: nobody hears of anything meanwhile.
    template<typename T>
    Result<T> write(const std::function<Result<T>(Database &)> &work)
    {
        return m_session.wallet()->files().money->write<T>(work).result();
    }
    [[nodiscard]] api::PurchaseId look()
    {
        const QUrl page(QStringLiteral("https://shop.example/%1").arg(++m_pages));
        return write<api::PurchaseId>([&](Database &database) {
                   return PurchaseStore(database)
                       .create(page, QDateTime::currentDateTimeUtc())
                       .map([](const PurchaseRecord &record) { return record.purchase.id; });
               })
            .value_or(0);
    }
    [[nodiscard]] Done offer(Database &database, api::PurchaseId id)
    {
        const api::Invoice invoice = m_engine->addInvoice(large);
        return PurchaseStore(database)
            .advance(id, purchase::OfferMade(),
                     [&](PurchaseRecord &offered) {
                         offered.purchase.price = invoice.amount;
                         offered.purchase.feeLimit = feeLimit;
                         offered.purchase.invoice = invoice.text;
                         offered.purchase.paymentHash = invoice.paymentHash;
                     })
            .map([](const PurchaseStore::Advance &) {});
    }
    [[nodiscard]] SessionParts parts()
    {
        SessionParts parts{m_folder, Network::Sandbox, [this] {
                               auto engine = std::make_unique<FakeEngine>();
                               m_engine = engine.get();
                               return engine;
                           }};
        parts.usesKeychain = false;
        parts.clock = [this] { return m_now; };
        parts.readInvoice = [this](const QString &text) { return m_engine->reader()(text); };
        parts.cost = GuessCost{};
        return parts;
    }
    [[nodiscard]] static SandboxAccess sandbox()
    {
        SandboxAccess access;
        access.id = QStringLiteral("aa");
        access.chain.port = 1;
        access.hub = {*NodeId::fromBytes(QByteArray(NodeId::size, '\2')), QStringLiteral("127.0.0.1:9735")};
        return access;
    }

    Moment m_now = Moment::now();
    FakeEngine *m_engine = nullptr;
    DataFolder m_folder;
    WalletSession m_session;
    LocalCore m_core;
    api::Invoice m_invoice;
    int m_pages = 0;
};

struct Attempt {
    std::function<ErrorCode()> go;
    ErrorCode wanted;
};

} // namespace

void tryAsking(Trial &trial)
{
    Asked wallet(trial.folder());
    const QList<Attempt> attempts{{[&] { return wallet.pay({}); }, ErrorCode::PassphraseNeeded},
                                  {[&] { return wallet.weaken({}); }, ErrorCode::PassphraseNeeded},
                                  {[&] { return wallet.payGreedy(); }, ErrorCode::PassphraseNeeded},
                                  {[&] { return wallet.approveTooEarly(); }, ErrorCode::None},
                                  {[&] { return wallet.pay("wrong"); }, ErrorCode::WrongPassphrase}};
    for (qsizetype i = 0; trial.tried() < trial.rounds(); ++i) {
        wallet.passTime();
        const Attempt &attempt = attempts[i % attempts.size()];
        const ErrorCode code = attempt.go();
        trial.check(code == attempt.wanted && wallet.payCalls() == 0, [&] {
            return QStringLiteral("try %1 was answered with %2, the node asked %3 times")
                .arg(i)
                .arg(int(code))
                .arg(wallet.payCalls());
        });
    }
    trial.check(wallet.pay("right") == ErrorCode::TooManyTries && wallet.payCalls() == 0,
                QStringLiteral("the right passphrase does not wait after wrong ones"));
    wallet.passTime();
    trial.check(wallet.pay("right") == ErrorCode::None && wallet.payCalls() == 1,
                QStringLiteral("the right passphrase does not pay once"));
}

} // namespace satchel::trust
