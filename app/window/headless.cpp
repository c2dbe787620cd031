// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/headless.h"

#include "app/window/passphraseprompt.h"
#include "app/window/terminalwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace satchel {

namespace {

constexpr std::chrono::minutes overallDeadline{3};
constexpr Sat coins{1'000'000};
constexpr Sat capacity{300'000};
constexpr const char *articles[] = {"/lighthouse/", "/salt/", "/jangdok/", "/ferry/part-1.md", "/ferry/part-2.md"};

/// One line of JSON with the members in the order in which they are documented.
QByteArray inOrder(const QJsonObject &result)
{
    QByteArrayList members;
    for (const char *name : {"channel_sats", "paid_msat", "fee_msat", "preimage", "content_sha256", "purchases"}) {
        const QByteArray value
            = QJsonDocument(QJsonArray{result.value(QLatin1String(name))}).toJson(QJsonDocument::Compact);
        members.append('"' + QByteArray(name) + "\":" + value.mid(1, value.size() - 2));
    }
    return '{' + members.join(',') + '}';
}

} // namespace

Headless::Headless(CoreCall call)
    : m_core(std::move(call), m_client)
    , m_out(stdout)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(QStringLiteral("it takes too long")); });
    connect(&m_signals, &StopSignals::received, this, [this] { fail(QStringLiteral("it was told to end")); });
    connect(&m_core, &CoreProcess::failed, this, [this](const Error &error) { fail(words::ofError(error.code)); });
    connect(&m_client, &api::CoreClient::connectedChanged, this, [this](bool isConnected) {
        isConnected ? onConnected() : fail(words::ofError(ErrorCode::CoreUnreachable));
    });
    connect(m_client.session(), &api::SessionClient::statusChanged, this, &Headless::onStatus);
    connect(m_client.wallet(), &api::WalletClient::changed, this, &Headless::awaitChannel);
    connect(m_client.purchases(), &api::PurchaseClient::changed, this, &Headless::onPurchase);
}

template<typename T, typename Next>
void Headless::proceed(const Future<T> &future, Next next)
{
    whenDone(future, this, [this, next](const Result<T> &result) {
        if (m_isOver)
            return;
        if (!result)
            return fail(words::ofError(result.error().code));
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}

void Headless::run()
{
    m_allTime.start();
    m_deadline.start(overallDeadline);
    begin(QStringLiteral("Starting the core and the sandbox"));
    m_core.start();
}

void Headless::onConnected()
{
    const api::SessionState state = m_client.session()->status().state;
    m_whenReady = [this] { takeStock(); };
    if (state == api::SessionState::NoWallet)
        makeWallet();
    else if (state == api::SessionState::Locked)
        unlock();
    else
        onStatus(m_client.session()->status());
}

void Headless::makeWallet()
{
    end();
    begin(QStringLiteral("Making a wallet (twelve words, a passphrase) and starting its node"));
    proceed(m_client.session()->newWords(), [this](const QByteArray &shown) {
        QByteArray drawn = shown;
        const Secret wiped = Secret::take(drawn);
        const Secret random = Secret::random(16);
        QByteArray typed = QByteArray(reinterpret_cast<const char *>(random.bytes().data()), 16).toHex();
        proceed(m_client.session()->create(Secret::take(typed)), [] {});
    });
}

void Headless::unlock()
{
    end();
    begin(QStringLiteral("Unlocking the wallet and starting its node"));
    proceed(m_client.session()->unlock(askPassphrase()), [] {});
}

void Headless::onStatus(const api::SessionStatus &status)
{
    if (m_isOver)
        return;
    if (status.state == api::SessionState::Refused)
        return fail(words::ofError(status.error));
    if (status.state == api::SessionState::Running && m_whenReady)
        std::exchange(m_whenReady, nullptr)();
}

void Headless::takeStock()
{
    end();
    proceed(m_client.wallet()->channels(), [this](const QList<api::Channel> &channels) {
        m_isAwaitingChannel = !channels.isEmpty();
        channels.isEmpty() ? fetchCoins() : awaitChannel();
    });
}

void Headless::fetchCoins()
{
    begin(QStringLiteral("Asking the faucet for %1 sat and waiting for six blocks").arg(coins.value));
    proceed(m_client.wallet()->requestCoins(coins), [this] {
        end();
        openChannel();
    });
}

void Headless::openChannel()
{
    begin(QStringLiteral("Opening a channel of %1 sat to the sandbox's hub").arg(capacity.value));
    proceed(m_client.wallet()->suggestedPeer(), [this](const NodeAddress &peer) { onPeer(peer); });
}

void Headless::onPeer(const NodeAddress &peer)
{
    proceed(m_client.wallet()->openChannel(peer, capacity), [this](const ChannelId &) {
        end(QStringLiteral("the hub agreed"));
        begin(QStringLiteral("Waiting until the channel can be used"));
        m_isAwaitingChannel = true;
        awaitChannel();
    });
}

void Headless::awaitChannel()
{
    if (m_isOver || !m_isAwaitingChannel)
        return;
    proceed(m_client.wallet()->channels(), [this](const QList<api::Channel> &channels) {
        const bool isUsable = std::any_of(channels.begin(), channels.end(), [](const api::Channel &channel) {
            return channel.state == api::ChannelState::Usable;
        });
        if (isUsable && std::exchange(m_isAwaitingChannel, false))
            visitShop();
    });
}

void Headless::visitShop()
{
    end();
    proceed(m_client.wallet()->sandboxShop(), [this](const QUrl &shop) { look(shop); });
}

void Headless::look(const QUrl &shop)
{
    if (m_article >= std::size(articles))
        return fail(QStringLiteral("every article of the shop is in the library already; try --fresh"));
    QUrl url = shop;
    url.setPath(QString::fromLatin1(articles[m_article]));
    begin(QStringLiteral("Asking %1 for its price").arg(url.toString()));
    proceed(m_client.purchases()->look(url), [this, shop](const api::Purchase &purchase) {
        if (purchase.state == api::PurchaseState::Offered)
            return onOffer(purchase);
        if (purchase.state == api::PurchaseState::Failed)
            return fail(words::ofError(purchase.error));
        end(QStringLiteral("bought earlier"));
        ++m_article;
        look(shop);
    });
}

void Headless::onOffer(const api::Purchase &purchase)
{
    end();
    m_out << words::ofOffer(purchase) << Qt::endl;
    m_purchase = purchase.id;
    begin(QStringLiteral("Paying and fetching the page"));
    proceed(m_client.purchases()->approve(purchase.id),
            [this](const api::Purchase &approved) { onPurchase(approved); });
}

void Headless::onPurchase(const api::Purchase &purchase)
{
    if (m_isOver || purchase.id != m_purchase || m_purchase == 0)
        return;
    m_hasMoneyMoved = purchase.settledAt.isValid();
    if (purchase.state == api::PurchaseState::Failed)
        return fail(words::ofError(purchase.error));
    if (purchase.state != api::PurchaseState::Delivered)
        return;
    m_purchase = 0;
    end(QStringLiteral("paid %1 msat and a fee of %2 msat").arg(purchase.price.value).arg(purchase.feePaid.value));
    readBack(purchase.id);
}

void Headless::readBack(api::PurchaseId id)
{
    begin(QStringLiteral("Reading the receipt and the page back from the store"));
    proceed(m_client.history()->receipt(id), [this](const api::Receipt &receipt) { readContent(receipt); });
}

void Headless::readContent(const api::Receipt &receipt)
{
    const auto item = receipt.purchase.id;
    proceed(m_client.library()->content(item), [this, receipt](const api::Content &content) {
        if (content.bytes.isEmpty() || !proves(receipt.purchase.preimage, receipt.purchase.paymentHash))
            return fail(QStringLiteral("the page or its proof of payment is not in the store"));
        readChannels(receipt, content.item.contentHash.hex());
    });
}

void Headless::readChannels(const api::Receipt &receipt, const QByteArray &sha256)
{
    proceed(m_client.wallet()->channels(), [this, receipt, sha256](const QList<api::Channel> &channels) {
        qint64 sats = 0;
        for (const api::Channel &channel : channels)
            sats += channel.capacity.value;
        readHistory({{QStringLiteral("channel_sats"), sats},
                     {QStringLiteral("paid_msat"), qint64{receipt.purchase.price.value}},
                     {QStringLiteral("fee_msat"), qint64{receipt.purchase.feePaid.value}},
                     {QStringLiteral("preimage"), QString::fromLatin1(receipt.purchase.preimage.hex())},
                     {QStringLiteral("content_sha256"), QString::fromLatin1(sha256)}});
    });
}

void Headless::readHistory(const QJsonObject &result)
{
    proceed(m_client.history()->page({}, 0, 200), [this, result](const QList<api::ActivityEntry> &entries) {
        QJsonObject complete = result;
        complete[QStringLiteral("purchases")]
            = qint64{std::count_if(entries.begin(), entries.end(), [](const api::ActivityEntry &entry) {
                  return entry.kind == api::ActivityKind::Purchase && entry.state == api::PaymentState::Succeeded;
              })};
        end();
        m_out << QStringLiteral("The main job took %1 s.").arg(double(m_allTime.elapsed()) / 1000, 0, 'f', 1)
              << Qt::endl;
        m_out << inOrder(complete) << Qt::endl;
        leave(0);
    });
}

void Headless::begin(const QString &step)
{
    m_step = step;
    m_stepTime.start();
    m_out << step << QStringLiteral(" ...") << Qt::endl;
}

void Headless::end(const QString &outcome)
{
    if (m_step.isEmpty())
        return;
    m_step.clear();
    const QString time = QString::number(double(m_stepTime.elapsed()) / 1000, 'f', 1);
    m_out << QStringLiteral("  %1 in %2 s.").arg(outcome.isEmpty() ? QStringLiteral("done") : outcome, time)
          << Qt::endl;
}

void Headless::fail(const QString &sentence)
{
    if (std::exchange(m_isOver, true))
        return;
    m_out << QStringLiteral("Failed at \"%1\": %2. %3")
                 .arg(m_step, sentence, words::ofMoney(m_hasMoneyMoved, m_purchase != 0))
          << Qt::endl;
    leave(1);
}

void Headless::leave(int exitCode)
{
    m_isOver = true;
    m_deadline.stop();
    connect(&m_core, &CoreProcess::stopped, this, [this, exitCode] { Q_EMIT finished(exitCode); });
    m_core.stop();
}

} // namespace satchel
