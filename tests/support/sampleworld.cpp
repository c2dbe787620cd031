// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"

#include <QCryptographicHash>

namespace satchel::testing::samples {
namespace {

struct Piece {
    const char *title;
    const char *site;
    const char *path;
    const char *type;
    int sats;
    int hoursAgo;
};

/// Oldest first.
const Piece kept[] = {
    {"The complete and only slightly exaggerated history of the municipal lamp lighters of the lower harbour, with a "
     "map of their rounds, their quarrels with the tram company and an appendix on wicks, oil and moths",
     "https://longform.example", "/lamps", "text/html", 150, 150},
    {"Sourdough, explained slowly", "https://corner.example", "/bread", "text/markdown", 100, 101},
    {"Tide tables, November", "https://harbour.example", "/tides.csv", "text/csv", 15, 52},
    {"How bridges fail — part 3", "https://longform.example", "/bridges/3", "text/html", 80, 30},
    {"밤기차의 조용한 귀환", "https://corner.example", "/ko/night-train", "text/html", 120, 27},
    {"Free sample: a street at six in the morning", "https://hush.example", "/sample", "text/plain", 0, 26},
    {"Field recording: rain on slate", "https://hush.example", "/rain", "audio/ogg", 45, 3},
    {"The quiet return of the night train", "https://corner.example", "/night-train", "text/html", 120, 1},
};

const Piece sold[] = {
    {"How bridges fail — part 4", "https://longform.example", "/bridges/4", "text/html", 80, 0},
    {"Night train", "http://127.0.0.1:8080", "/night-train", "text/html", 120, 0},
    {"Lamps along the river", "http://127.0.0.1:8080", "/lamps", "text/html", 12, 0},
};

api::Purchase purchaseOf(const Piece &piece)
{
    api::Purchase purchase;
    purchase.origin = QString::fromUtf8(piece.site);
    purchase.url = QUrl(purchase.origin + QString::fromUtf8(piece.path));
    purchase.state = api::PurchaseState::Offered;
    purchase.title = QString::fromUtf8(piece.title);
    purchase.description = purchase.title;
    purchase.contentType = QString::fromUtf8(piece.type);
    purchase.price = Msat{piece.sats * 1000};
    purchase.feeLimit = api::PaymentClient::defaultFeeLimit(purchase.price);
    purchase.checksPassed = 7;
    purchase.earlierPurchases = 2;
    purchase.isKnownPayee = true;
    const QByteArray seed = purchase.url.toEncoded();
    const QByteArray preimage = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    purchase.paymentHash
        = PaymentHash::fromBytes(QCryptographicHash::hash(preimage, QCryptographicHash::Sha256)).value();
    purchase.payee = hub().id;
    purchase.invoice = QStringLiteral("lnbcrt%1n1pj%2").arg(piece.sats * 10).arg(QString::fromLatin1(seed.toHex()));
    purchase.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * piece.hoursAgo);
    purchase.expiresAt = purchase.createdAt.addSecs(900);
    return purchase;
}

void keep(FakeCore &core, const Piece &piece, api::PurchaseId id)
{
    api::Purchase purchase = purchaseOf(piece);
    purchase.id = id;
    const QDateTime time = purchase.createdAt;
    const bool isFree = piece.sats == 0;
    if (!isFree)
        moveTo(purchase, api::PurchaseState::Paid, ErrorCode::None);
    moveTo(purchase, isFree ? api::PurchaseState::Free : api::PurchaseState::Delivered, ErrorCode::None);
    purchase.settledAt = isFree ? QDateTime() : time;
    purchase.deliveredAt = time;
    core.state.purchases.insert(id, purchase);
    core.addContent(itemOf(purchase), pageOf(purchase));
    if (!isFree)
        core.addEntry(entryOf(purchase));
}

api::ActivityEntry line(qint64 id, api::ActivityKind kind, const char *title, int sats, int hoursAgo)
{
    api::ActivityEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.state = api::PaymentState::Succeeded;
    entry.title = QString::fromUtf8(title);
    entry.amount = Msat{sats * 1000LL};
    entry.time = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo);
    return entry;
}

void addOtherLines(FakeCore &core)
{
    core.addEntry(line(901, api::ActivityKind::OnChainIn, "", 500'000, 153));
    core.addEntry(line(902, api::ActivityKind::ChannelOpened, "Sandbox hub", 300'000, 152));
    core.addEntry(line(1'009, api::ActivityKind::Received, "Dinner, my share", 9'300, 0));
    api::ActivityEntry pending = line(1'010, api::ActivityKind::Sent, "Repair deposit", 15'000, 0);
    pending.state = api::PaymentState::Pending;
    core.addEntry(pending);
    api::ActivityEntry failed = line(1'011, api::ActivityKind::Sent, "Bus ticket", 2'400, 0);
    failed.state = api::PaymentState::Failed;
    failed.error = ErrorCode::NoRoute;
    core.addEntry(failed);
}

} // namespace

QUrl shop()
{
    return QUrl(QStringLiteral("http://127.0.0.1:8080/"));
}

QHash<QUrl, api::Purchase> offers()
{
    QHash<QUrl, api::Purchase> offers;
    for (const Piece &piece : sold) {
        api::Purchase purchase = purchaseOf(piece);
        offers.insert(purchase.url, purchase);
    }
    api::Purchase front = purchaseOf({"The corner shop", "http://127.0.0.1:8080", "/", "text/html", 0, 0});
    front.state = api::PurchaseState::Free;
    offers.insert(front.url, front);
    return offers;
}

api::Purchase goneAt(const QUrl &url)
{
    api::Purchase purchase;
    purchase.url = url;
    purchase.origin = url.scheme() + QStringLiteral("://") + url.authority();
    purchase.state = api::PurchaseState::Failed;
    purchase.error = ErrorCode::PageGone;
    return purchase;
}

QHash<QString, api::Invoice> invoices()
{
    api::Invoice invoice;
    invoice.text = QStringLiteral("lnbcrt250u1sample");
    invoice.paymentHash = PaymentHash::fromBytes(QByteArray(32, '\x07')).value();
    invoice.payee = hub().id;
    invoice.hasAmount = true;
    invoice.amount = Msat{25'000'000};
    invoice.description = QStringLiteral("Two tickets for the lantern boat");
    invoice.createdAt = QDateTime::currentDateTimeUtc();
    invoice.expiresAt = invoice.createdAt.addSecs(3600);
    return {{invoice.text, invoice}};
}

void fill(FakeCore &core)
{
    api::PurchaseId id = 0;
    for (const Piece &piece : kept)
        keep(core, piece, ++id);
    addOtherLines(core);
    api::Channel first = newChannel(hub().id, Sat{300'000}, 0);
    first.state = api::ChannelState::Usable;
    first.ours = Msat{248'310'000};
    first.theirs = Msat{49'690'000};
    const api::Channel second = newChannel(hub().id, Sat{12'000}, 1);
    core.setChannels({first, second});
    api::Balances balances = overChannels({}, core.state.channels);
    balances.onChain = Sat{188'000};
    balances.onChainSpendable = Sat{178'000};
    balances.reserve = Sat{10'000};
    core.setBalances(balances);
}

} // namespace satchel::testing::samples
