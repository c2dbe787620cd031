// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/trust/leavings.h"
#include "tests/trust/memoryrows.h"
#include "tests/trust/realwindow.h"
#include "tests/trust/traces.h"
#include "tests/trust/walletsecrets.h"
#include "wallet/store/database.h"
#include "wallet/store/piecefile.h"
#include "wallet/store/schema.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace satchel::trust {

namespace {

const QString memo = QStringLiteral("memo: nine lanterns for the harbour");
const QString searched = QStringLiteral("cormorant ledger");
const QByteArray sentence = "Ada Ferrol does not look at the light"; // of the page that is bought first
const QString place = QStringLiteral("b3+0.5 by the quiet weir");

/// From the middle of a tune that is long enough to be kept as a file of its own.
QByteArray middleOfTune()
{
    QFile tune(QStringLiteral(SANDBOX_CONTENT "/sound/net-menders-tune.ogg"));
    const bool isRead = tune.open(QIODevice::ReadOnly) && tune.size() > largestInlinePiece;
    return isRead && tune.seek(tune.size() / 2) ? tune.read(32) : QByteArray();
}

/// A person at work, and everything that nobody else is to learn of it.
class Day
{
public:
    Day(Trial &trial, RealWindow &run)
        : m_trial(trial)
        , m_run(run)
    { }
    [[nodiscard]] bool begin();
    [[nodiscard]] bool buy(const QString &path, const QByteArray &part);
    [[nodiscard]] bool moveAround();
    [[nodiscard]] bool goOnAfterAKill();
    [[nodiscard]] QList<Trace> canaries() const { return m_canaries; }
    [[nodiscard]] const QByteArray &words() const { return m_words; }
    void learnTokens();

private:
    void add(const QList<Trace> &traces);
    void addText(const QString &name, const QString &text) { add(tracesOfText(name, text.toUtf8())); }
    void addBytes(const QString &name, const QByteArray &bytes) { add(tracesOfBytes(name, bytes)); }
    void addPurchase(const api::Purchase &purchase);
    [[nodiscard]] bool openChannel();

    Trial &m_trial;
    RealWindow &m_run;
    QByteArray m_passphrase = "canary pass phrase of the day";
    QByteArray m_words;
    QUrl m_shop;
    QList<Trace> m_canaries;
};

/// Files are not half overwritten: only (nearly) the whole is a find, or every address here would be one.
void Day::add(const QList<Trace> &traces)
{
    for (Trace trace : traces) {
        trace.part = std::min<qsizetype>(trace.bytes.size(), 96);
        m_canaries.append(trace);
    }
}

bool Day::begin()
{
    const auto words = m_run.makeWallet(m_passphrase);
    if (!words)
        return false;
    m_words = *words;
    addText(QStringLiteral("words"), QString::fromUtf8(*words));
    addText(QStringLiteral("passphrase"), QString::fromUtf8(m_passphrase));
    for (const auto &[name, bytes] :
         secretsOf(m_run.data() + QStringLiteral("/sandbox/wallet/vault.json"), m_passphrase))
        addBytes(name, bytes);
    addBytes(QStringLiteral("own node id"), QByteArray::fromHex(m_run.client().session()->status().nodeId.toLatin1()));
    return openChannel();
}

bool Day::openChannel()
{
    auto *wallet = m_run.client().wallet();
    const auto address = m_run.await(wallet->newAddress());
    const auto peer = m_run.await(wallet->suggestedPeer());
    const auto channel = m_run.openChannel();
    const auto channels = m_run.await(wallet->channels());
    if (!address || !peer || !channel || !channels || channels->isEmpty())
        return false;
    addText(QStringLiteral("address"), *address);
    addBytes(QStringLiteral("hub's node id"), peer->id.bytes());
    addBytes(QStringLiteral("channel id"), channel->bytes());
    addText(QStringLiteral("funding transaction"), channels->constFirst().fundingTxid);
    m_shop = *m_run.await(wallet->sandboxShop());
    addText(QStringLiteral("host"), m_shop.authority());
    return true;
}

void Day::addPurchase(const api::Purchase &purchase)
{
    addText(QStringLiteral("page's address"), purchase.url.toString());
    addText(QStringLiteral("page's path"), purchase.url.path());
    addText(QStringLiteral("page's title"), purchase.title);
    addText(QStringLiteral("paid invoice"), purchase.invoice);
    addBytes(QStringLiteral("payment hash"), purchase.paymentHash.bytes());
    addBytes(QStringLiteral("preimage"), purchase.preimage.bytes());
    m_canaries.append(base64Trace(QStringLiteral("preimage"), purchase.preimage.bytes()));
    m_canaries.append(base64Trace(QStringLiteral("payment hash"), purchase.paymentHash.bytes()));
    addBytes(QStringLiteral("page's hash"), purchase.contentHash.bytes());
}

bool Day::buy(const QString &path, const QByteArray &part)
{
    QUrl url = m_shop;
    url.setPath(path);
    const auto offer = m_run.await(m_run.client().purchases()->look(url));
    if (!offer || !m_run.await(m_run.client().purchases()->approve(offer->id)))
        return false;
    Result<api::Purchase> purchase = fail(ErrorCode::TimedOut);
    const bool isDelivered = QTest::qWaitFor(
        [&] {
            purchase = m_run.await(m_run.client().purchases()->purchase(offer->id));
            return purchase && purchase->state == api::PurchaseState::Delivered;
        },
        60'000);
    if (!isDelivered)
        return false;
    addPurchase(*purchase);
    m_canaries.append({QStringLiteral("part of ") + path, part, part.size()});
    const auto content = m_run.await(m_run.client().library()->content(offer->id));
    m_trial.check(content && content->bytes.contains(part), path + QStringLiteral(" cannot be read as it was sold"));
    return m_run.await(m_run.client().library()->keepPlace(offer->id, place)).has_value();
}

bool Day::moveAround()
{
    const auto invoice = m_run.await(m_run.client().payments()->receive(Msat{50'000}, memo));
    const bool isFound = m_run.await(m_run.client().history()->page(searched, 0, 10))
        && m_run.await(m_run.client().library()->page(searched, 0, 10));
    addText(QStringLiteral("memo"), memo);
    addText(QStringLiteral("search"), searched);
    addText(QStringLiteral("reading place"), place);
    addText(QStringLiteral("own invoice"), invoice ? invoice->text : memo);
    QUrl link = m_shop;
    link.setPath(QStringLiteral("/tides.csv"));
    addText(QStringLiteral("link from outside"), link.toString());
    return invoice && isFound && m_run.handOver(link.toString());
}

bool Day::goOnAfterAKill()
{
    m_run.killCore();
    const Leavings leavings(m_run.data());
    const QStringList left = leavings.search(m_canaries) + leavings.search(WordRuns(m_words));
    m_trial.check(left.isEmpty(), QStringLiteral("right after kill -9: ") + left.join(QStringLiteral("; ")));
    return m_run.awaitCore() && m_run.unlock(m_passphrase);
}

/// Tokens never leave the core: they are read out of its file, once that is closed.
void Day::learnTokens()
{
    const auto tokens = away([&]() -> Result<QList<QByteArray>> {
        const auto key = moneyKeyOf(m_run.data() + QStringLiteral("/sandbox/wallet/vault.json"), m_passphrase);
        auto database = Database::open(m_run.data() + QStringLiteral("/sandbox/wallet/money.db"), key, moneySchema(),
                                       Database::Access::ReadOnly);
        if (!database)
            return fail(database.error());
        QList<QByteArray> found;
        Statement row = (*database)->prepare("SELECT token FROM tokens");
        while (row.step().value_or(false))
            found.append(row.text(0).toLatin1());
        return found;
    });
    m_trial.check(tokens && !tokens->isEmpty(), QStringLiteral("the tokens could not be read"));
    for (const QByteArray &token : tokens.value_or(QList<QByteArray>()))
        m_canaries.append({QStringLiteral("token"), token, 32});
}

/// Each way to leave the words is planted, and must be found; then the words must be nowhere.
void lookForWords(Trial &trial, const Leavings &leavings, const QByteArray &words)
{
    const WordRuns runs(words);
    const QTemporaryDir planted;
    for (const auto &[name, list] : leftLists(words)) {
        QFile file(planted.filePath(name));
        const bool isPlanted = file.open(QIODevice::WriteOnly) && file.write(list) == list.size() && file.flush();
        const auto found = Leavings(planted.path()).search(runs).filter(QStringLiteral(" in ") + name);
        trial.check(isPlanted && found.size() >= runs.count() - 1, QStringLiteral("the search misses ") + name);
    }
    const QStringList left = leavings.search(runs);
    trial.check(runs.count() == 10 && left.isEmpty(), left.join(QStringLiteral("; ")));
}

} // namespace

void runCanaries(Trial &trial)
{
    RealWindow run(trial.folder());
    Day day(trial, run);
    const bool isDone = run.start() && day.begin() && day.buy(QStringLiteral("/lighthouse/"), sentence)
        && day.moveAround() && day.goOnAfterAKill() && day.buy(QStringLiteral("/net-menders-tune.ogg"), middleOfTune());
    trial.check(isDone && run.end(), QStringLiteral("the day did not go as planned"));
    day.learnTokens();
    Leavings leavings(trial.folder());
    leavings.add(QStringLiteral("the terminal"), run.said());
    const QList<Trace> canaries = day.canaries();
    const QStringList left = leavings.search(canaries);
    for (const Trace &canary : canaries) {
        const QStringList places = left.filter(canary.name + QStringLiteral(" in "));
        trial.check(places.isEmpty(), places.join(QStringLiteral("; ")));
    }
    trial.check(leavings.finds(canaries), QStringLiteral("the search is blind"));
    lookForWords(trial, leavings, day.words());
    trial.note(QStringLiteral("%1 canaries, %2 files, %3 KB, and what was said on the terminal")
                   .arg(canaries.size())
                   .arg(leavings.files())
                   .arg(leavings.bytes() / 1024));
}

} // namespace satchel::trust
