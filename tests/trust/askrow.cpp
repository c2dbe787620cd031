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
    [[nodiscard]] ErrorCode weaken(const QByteArray &passphrase)
    {
        const Done done = await(m_session.setAskAbove({}, secretOf(passphrase)));
        return done ? ErrorCode::None : done.error().code;
    }
    [[nodiscard]] int payCalls() const { return m_engine->payCalls(); }
    void passTime() { m_now.sinceBoot += Tries::longestWait; }

private:
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
};

} // namespace

void tryAsking(Trial &trial)
{
    Asked wallet(trial.folder());
    for (int i = 0; trial.tried() < trial.rounds(); ++i) {
        wallet.passTime();
        const bool isWrongOne = i % 4 == 3;
        const ErrorCode code = i % 2 == 0 ? wallet.pay({}) : isWrongOne ? wallet.pay("wrong") : wallet.weaken({});
        const ErrorCode wanted = isWrongOne ? ErrorCode::WrongPassphrase : ErrorCode::PassphraseNeeded;
        trial.check(code == wanted && wallet.payCalls() == 0, [&] {
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
