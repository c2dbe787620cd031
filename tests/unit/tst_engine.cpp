// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"
#include "tests/support/regtest.h"
#include "wallet/bridge/bridge.h"
#include "wallet/engine/ldkvalues.h"
#include "wallet/engine/watchedstore.h"

#include <QTest>

#include <future>

using namespace satchel;
using namespace std::chrono_literals;

namespace {

// The examples of BOLT 11: all for hash 0001…0102, of the node 03e7156a….
const QString anyAmount = QStringLiteral("lnbc1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqc"
                                         "yq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwz"
                                         "qfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq9qrsg"
                                         "q357wnc5r2ueh7ck6q93dj32dlqnls087fxdwk"
                                         "8qakdyafkq3yap9us6v52vjjsrvywa6rt52cm9r9zqt8r2t7mlcwspyetp5h2tztugp9lfyql");
const QString coffee = QStringLiteral("lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsy"
                                      "qcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5"
                                      "rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpmdla2087ne"
                                      "0xh8nhedh8w27kyke0lp53ut353s06fv3qf"
                                      "egext0eh0ymjpf39tuven09sam30g4vgpfna3rh");
const QString nonsense = QStringLiteral("lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqq"
                                        "syqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5"
                                        "rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpu9qrsgqhtjpauu9ur7fw2thcl4y9v"
                                        "fvh4m9wlfyz2gem29g5ghe2aak2pm3ps8fdht"
                                        "ceqsaagty2vph7utlgj48u0ged6a337aewvraedendscp573dxr");
// 21,000,001 bitcoin, which in the decoder's unit is more than 64 bits hold.
const QString beyondNumbers = QStringLiteral(
    "lnbcrt210000011p5j2csqpp598sjmvd673thghpnmv700na036qvq3ufttn6atldluu3zv72wptqsp5s0v5a3pkmcm2m32s4rmq"
    "5pv6gvsh88em05hfvxk9w3t52cv00cwqdq2gys8qct8v5xqxjespsq9qyqsgqg9lug0k47gner0t9yapw7wyad4anknt4z37u3n7"
    "63s5v89e94y8s2sl8ul73mnwgur99rnwwddckdaar7zepjjj5scx6zywvhls9fnqp5dqj2e");
const QString ofTestnet = QStringLiteral(
    "lntb20m1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygshp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98klys"
    "y04"
    "3l2ahrqspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqfpp3x9et2e20v6pu37c5d9vax37wxq72un989qrsgqdj545axux"
    "t"
    "nfemtpwkc45hx9d2ft7x04mt8q7y6t0k2dge9e7h8kpy9p34ytyslj3yu569aalz2xdk8xkd7ltxqld94u8h2esmsmacgpghe9k8");

QString damaged(QString invoice)
{
    invoice[invoice.size() / 2] = invoice[invoice.size() / 2] == u'q' ? u'p' : u'q';
    return invoice;
}

rust::Slice<const std::uint8_t> slice(const QByteArray &bytes)
{
    return ldk::toSlice(bytes);
}

QByteArray wordsOf(const QByteArray &entropy)
{
    QByteArray words(107, '\0');
    const auto size = bridge::mnemonic_from_entropy(
        slice(entropy), {reinterpret_cast<std::uint8_t *>(words.data()), static_cast<std::size_t>(words.size())});
    return words.left(static_cast<qsizetype>(size));
}

using FromWords = bridge::Code (*)(rust::Slice<const std::uint8_t>, rust::Slice<std::uint8_t>) noexcept;

QByteArray fromWords(FromWords call, const QByteArray &words, int size)
{
    QByteArray out(size, '\0');
    const auto code
        = call(slice(words), {reinterpret_cast<std::uint8_t *>(out.data()), static_cast<std::size_t>(out.size())});
    return code == bridge::Code::Ok ? out : QByteArray();
}

bridge::Page sanitized(const char *html)
{
    return bridge::sanitize_html(html, "https://shop.example/pieces/one");
}

bridge::Channel openChannel(std::uint8_t name, bool isUsable)
{
    bridge::Channel channel{};
    channel.channel.fill(name);
    channel.is_ready = true;
    channel.is_usable = isUsable;
    channel.outbound_msat = 900'000;
    channel.send_limit_msat = 890'000;
    channel.inbound_msat = 50'000;
    return channel;
}

bridge::PendingBalance pending(bridge::PendingKind kind, std::uint8_t channel, std::uint64_t msat)
{
    bridge::PendingBalance balance{};
    balance.kind = kind;
    balance.channel.fill(channel);
    balance.msat = msat;
    return balance;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesInvoices_data();
    void decodesInvoices();
    void readsEveryFieldOfAnInvoice();
    void refusesWhatIsNoInvoice_data();
    void refusesWhatIsNoInvoice();
    void writesAndReadsWords_data();
    void writesAndReadsWords();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void sanitizesPages_data();
    void sanitizesPages();
    void listsPicturesOnceInOrder();
    void countsEachSatoshiOnce_data();
    void countsEachSatoshiOnce();
    void countsASweepOnceBeforeItsBlock();
    void waitsForTheBlockOfAForcedClose();
    void waitsAnHourForACloseThatNobodyExplains();
    void knowsWhetherItSawTheChain_data();
    void knowsWhetherItSawTheChain();
    void namesPartsOfPayments();
    void findsPaymentsInTheStateOfTheChannels();
    void repeatsAnEventUntilItIsAcknowledged();
    void fakePaysOnce();
};

void TestEngine::decodesInvoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<qint64>("msat");
    QTest::addColumn<QString>("description");
    QTest::newRow("amount, text and expiry") << coffee << coffee << 250'000'000LL << "1 cup coffee";
    QTest::newRow("text beyond ASCII") << nonsense << nonsense << 250'000'000LL << QStringLiteral(u"ナンセンス 1杯");
    QTest::newRow("no amount") << anyAmount << anyAmount << 0LL << "Please consider supporting this project";
    QTest::newRow("upper case") << coffee.toUpper() << coffee.toUpper() << 250'000'000LL << "1 cup coffee";
    QTest::newRow("scheme") << QStringLiteral("lightning:") + coffee << coffee << 250'000'000LL << "1 cup coffee";
    QTest::newRow("scheme in upper case")
        << QStringLiteral("LIGHTNING:") + coffee.toUpper() << coffee.toUpper() << 250'000'000LL << "1 cup coffee";
    QTest::newRow("spaces around") << QStringLiteral(" \n") + coffee + u'\t' << coffee << 250'000'000LL
                                   << "1 cup coffee";
}

void TestEngine::decodesInvoices()
{
    QFETCH(QString, text);
    QFETCH(qint64, msat);
    const auto invoice = decodeInvoice(text);
    QVERIFY(invoice.has_value());
    QTEST(invoice->text, "plain");
    QTEST(invoice->description, "description");
    QCOMPARE(invoice->amount.value, msat);
    QCOMPARE(invoice->hasAmount, msat > 0);
}

void TestEngine::readsEveryFieldOfAnInvoice()
{
    const auto invoice = decodeInvoice(coffee);
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->paymentHash.hex(),
             QByteArray("0001020304050607080900010203040506070809000102030405060708090102"));
    QCOMPARE(invoice->payee.hex(), QByteArray("03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad"));
    QCOMPARE(invoice->network, Network::Bitcoin);
    QCOMPARE(invoice->createdAt.toSecsSinceEpoch(), 1496314658);
    QCOMPARE(invoice->expiresAt.toSecsSinceEpoch(), 1496314658 + 60);
    QCOMPARE(decodeInvoice(anyAmount)->expiresAt.toSecsSinceEpoch(), 1496314658 + 3600);
}

void TestEngine::refusesWhatIsNoInvoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QString() << ErrorCode::InvoiceUnreadable;
    QTest::newRow("scheme alone") << "lightning:" << ErrorCode::InvoiceUnreadable;
    QTest::newRow("damaged") << damaged(coffee) << ErrorCode::InvoiceUnreadable;
    QTest::newRow("cut off") << coffee.chopped(1) << ErrorCode::InvoiceUnreadable;
    QTest::newRow("mixed case") << coffee.left(20).toUpper() + coffee.mid(20) << ErrorCode::InvoiceUnreadable;
    QTest::newRow("amount raised") << QString(coffee).replace(QStringLiteral("2500u"), QStringLiteral("9500u"))
                                   << ErrorCode::InvoiceUnreadable;
    QTest::newRow("beyond ASCII") << QStringLiteral(u"lnbc1ナ") << ErrorCode::InvoiceUnreadable;
    QTest::newRow("too long") << QStringLiteral("lnbc1") + QString(7085, u'q') << ErrorCode::InvoiceUnreadable;
    QTest::newRow("an address") << "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" << ErrorCode::InvoiceUnreadable;
    QTest::newRow("an amount beyond all numbers") << beyondNumbers << ErrorCode::InvoiceUnreadable;
    QTest::newRow("testnet") << ofTestnet << ErrorCode::InvoiceOtherNetwork;
}

void TestEngine::refusesWhatIsNoInvoice()
{
    QFETCH(QString, text);
    const auto invoice = decodeInvoice(text);
    QVERIFY(!invoice);
    QTEST(invoice.error().code, "code");
}

// Published with BIP 39; the seeds are those of an empty passphrase.
void TestEngine::writesAndReadsWords_data()
{
    QTest::addColumn<QByteArray>("entropy");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("seedStart");
    QTest::newRow("all zero")
        << QByteArray("00000000000000000000000000000000")
        << QByteArray("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about")
        << QByteArray("5eb00bbddcf069084889a8ab9155568165f5c453ccb85e70811aaed6f6da5fc1");
    QTest::newRow("all one") << QByteArray("ffffffffffffffffffffffffffffffff")
                             << QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong")
                             << QByteArray("b6a6d8921942dd9806607ebc2750416b");
    QTest::newRow("the longest words")
        << QByteArray("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f")
        << QByteArray("legal winner thank year wave sausage worth useful legal winner thank yellow") << QByteArray();
}

void TestEngine::writesAndReadsWords()
{
    QFETCH(QByteArray, entropy);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, seedStart);
    QCOMPARE(wordsOf(QByteArray::fromHex(entropy)), words);
    QCOMPARE(fromWords(bridge::entropy_from_mnemonic, words, 16).toHex(), entropy);
    const QByteArray untidy = "  " + words.toUpper().replace(" ", " \n ") + " ";
    QCOMPARE(fromWords(bridge::entropy_from_mnemonic, untidy, 16).toHex(), entropy);
    QVERIFY(fromWords(bridge::seed_from_mnemonic, words, 64).toHex().startsWith(seedStart));
    QCOMPARE(fromWords(bridge::seed_from_mnemonic, words, 64).size(), 64);
}

void TestEngine::refusesWrongWords_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown word") << QByteArray("satchel zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
    QTest::newRow("checksum") << QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo");
    QTest::newRow("eleven") << QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
    QTest::newRow("not text") << QByteArray("\xff\xfe zoo");
    QTest::newRow("24 words") << QByteArray("abandon ").repeated(23) + "art";
}

void TestEngine::refusesWrongWords()
{
    QFETCH(QByteArray, words);
    QVERIFY(fromWords(bridge::entropy_from_mnemonic, words, 16).isEmpty());
    QVERIFY(fromWords(bridge::seed_from_mnemonic, words, 64).isEmpty());
}

void TestEngine::sanitizesPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char *name, const char *html, const char *clean) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(clean);
    };
    row("keeps structure", "<h2>A</h2><p>b <em>c</em></p><ul><li>d</li></ul><blockquote>e</blockquote><pre>f</pre>",
        "<h2>A</h2><p>b <em>c</em></p><ul><li>d</li></ul><blockquote>e</blockquote><pre>f</pre>");
    row("keeps tables", "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
        "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>");
    row("script", "a<script>alert(1)</script>b", "ab");
    row("script that never ends", "a<script>alert(1)", "a");
    row("handler", "<p onclick=\"x()\">a</p><img src=a.png onerror=x()>",
        "<p>a</p><img src=\"https://shop.example/pieces/a.png\">");
    row("javascript address", "<a href=\"javascript:x()\">a</a><a href=\" jAvA&#9;script:x()\">b</a>",
        "<a>a</a><a>b</a>");
    row("svg", "a<svg><script>x()</script><p>b</p></svg>c", "a<p>b</p>c");
    row("svg text", "a<svg><text>b</text></svg>c", "ac");
    row("style", "<style>p{background:url(//e.vil)}</style><p style=\"position:fixed\" class=\"x\" id=\"y\">a</p>",
        "<p>a</p>");
    row("data picture", "<img src=\"data:image/svg+xml,x\" alt=\"a\">", "<img alt=\"a\">");
    row("file picture", "<img src=\"file:///etc/passwd\">", "<img>");
    row("relative picture", "<img src=\"../a.png\" srcset=\"b.png 2x\">", "<img src=\"https://shop.example/a.png\">");
    row("picture without scheme", "<img src=\"//cdn.example/a.png\">", "<img src=\"https://cdn.example/a.png\">");
    row("links", "<a href=\"/two\" target=_blank ping=/p>a</a><a href=\"mailto:x@y.z\">b</a>",
        "<a href=\"https://shop.example/two\">a</a><a>b</a>");
    row("frames and forms", "<iframe src=//e.vil>x</iframe><form action=//e.vil><input><button>b</button></form>", "b");
    row("base, meta, link", "<base href=//e.vil><meta http-equiv=refresh content=0><link rel=stylesheet href=//e.vil>a",
        "a");
    row("comment", "a<!-- b --><![CDATA[c]]>", "a");
    row("text stays text", "1 &lt; 2 &amp; <b>3</b>", "1 &lt; 2 &amp; <b>3</b>");
}

void TestEngine::sanitizesPages()
{
    QFETCH(QByteArray, html);
    const auto page = sanitized(html.constData());
    QTEST(QByteArray(page.html.data(), static_cast<qsizetype>(page.html.size())), "clean");
}

void TestEngine::listsPicturesOnceInOrder()
{
    const auto page = sanitized("<title> A &amp; \n B </title><h1>C</h1><img src=b.png><img src=a.png><img src=b.png>"
                                "<a href=c.png>d</a>");
    QCOMPARE(ldk::toText(page.title), QStringLiteral("A & B"));
    QCOMPARE(page.image_urls.size(), std::size_t(2));
    QCOMPARE(ldk::toText(page.image_urls[0]), QStringLiteral("https://shop.example/pieces/b.png"));
    QCOMPARE(ldk::toText(page.image_urls[1]), QStringLiteral("https://shop.example/pieces/a.png"));
    QCOMPARE(ldk::toText(sanitized("<h1>C <em>d</em></h1>").title), QStringLiteral("C d"));
    QCOMPARE(ldk::toText(sanitized("<script><title>x</title></script><p>a").title), QString());
    QCOMPARE(sanitized(QByteArray("<title>").append(QByteArray(5000, 'x')).constData()).title.size(), std::size_t(300));
}

void TestEngine::countsEachSatoshiOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("channel");
    QTest::addColumn<qint64>("arriving");
    QTest::addColumn<qint64>("leaving");
    const auto row = [](const char *name, bridge::PendingKind kind, int channel, qint64 arriving, qint64 leaving) {
        QTest::newRow(name) << static_cast<int>(kind) << channel << arriving << leaving;
    };
    row("an open channel's close value", bridge::PendingKind::OnChannelClose, 1, 0, 0);
    row("closed in agreement, in no block yet", bridge::PendingKind::OnChannelClose, 8, 0, 0);
    row("closed alone, in no block yet", bridge::PendingKind::OnChannelClose, 9, 7000, 0);
    row("closed in agreement", bridge::PendingKind::CooperativeClose, 8, 0, 0);
    row("closed alone", bridge::PendingKind::ForcedClose, 8, 7000, 0);
    row("being swept", bridge::PendingKind::Sweep, 0, 7000, 0);
    row("being paid", bridge::PendingKind::OutboundPayment, 1, 0, 7000);
}

void TestEngine::countsEachSatoshiOnce()
{
    QFETCH(int, kind);
    QFETCH(int, channel);
    QFETCH(qint64, arriving);
    QFETCH(qint64, leaving);
    bridge::Channel opening = openChannel(3, false);
    opening.is_ready = false;
    const rust::Vec<bridge::Channel> channels{openChannel(1, true), openChannel(2, false), opening};
    bridge::Balances raw{};
    raw.onchain_sats = 10;
    raw.onchain_spendable_sats = 6;
    raw.reserve_sats = 4;
    raw.pending.push_back(pending(static_cast<bridge::PendingKind>(kind), static_cast<std::uint8_t>(channel), 7000));
    const auto balances = ldk::toBalances(channels, raw, {{QByteArray(32, '\x09'), 100}});
    QCOMPARE(balances.arriving, Msat{arriving + 900'000});
    QCOMPARE(balances.leaving, Msat{leaving});
    QCOMPARE(balances.spendable, Msat{890'000 + 900'000}); // the peer that is away keeps no money from us
    QCOMPARE(balances.receivable, Msat{50'000 + 50'000});
    QCOMPARE(balances.onChain, Sat{10});
    QCOMPARE(balances.onChainSpendable, Sat{6});
    QCOMPARE(balances.reserve, Sat{4});
}

/// The chain wallet sees it in the mempool; ldk-node notes it with the next block.
void TestEngine::countsASweepOnceBeforeItsBlock()
{
    bridge::Balances raw{};
    raw.onchain_sats = 10 + 7;
    raw.onchain_spendable_sats = 6;
    raw.reserve_sats = 4;
    raw.pending.push_back(pending(bridge::PendingKind::Sweep, 0, 7000));
    QCOMPARE(ldk::toBalances({}, raw, {}).arriving, Msat{});
    raw.pending.push_back(pending(bridge::PendingKind::Sweep, 0, 5000));
    QCOMPARE(ldk::toBalances({}, raw, {}).arriving, Msat{5000});
}

void TestEngine::waitsForTheBlockOfAForcedClose()
{
    const ldk::Closes closes{{{QByteArray(32, '\x09'), 100}}, {}, {}};
    bridge::Balances raw{};
    raw.pending.push_back(pending(bridge::PendingKind::OnChannelClose, 8, 7000));
    QVERIFY(!ldk::hasUnminedClose(raw, closes, 100)); // an open one, or one closed in agreement
    raw.pending.push_back(pending(bridge::PendingKind::OnChannelClose, 9, 7000));
    QVERIFY(ldk::hasUnminedClose(raw, closes, 100));
    QVERIFY(ldk::hasUnminedClose(raw, closes, 243));
    QVERIFY(!ldk::hasUnminedClose(raw, closes, 244));
    bridge::Balances mined{};
    mined.pending.push_back(pending(bridge::PendingKind::ForcedClose, 9, 7000));
    QVERIFY(!ldk::hasUnminedClose(mined, closes, 100));
}

/// After a start, or before its event is there, nobody has said how a channel was closed.
void TestEngine::waitsAnHourForACloseThatNobodyExplains()
{
    bridge::Balances raw{};
    raw.pending.push_back(pending(bridge::PendingKind::OnChannelClose, 8, 7000));
    rust::Vec<bridge::Channel> open;
    open.push_back(bridge::Channel{});
    open[0].channel.fill(8);
    ldk::Closes closes;
    ldk::look(closes, open, raw, 100);
    QVERIFY(!ldk::hasUnminedClose(raw, closes, 100));
    ldk::look(closes, {}, raw, 101);
    ldk::look(closes, {}, raw, 105); // seen before
    QVERIFY(ldk::hasUnminedClose(raw, closes, 106));
    QVERIFY(!ldk::hasUnminedClose(raw, closes, 107));
    closes.agreed.insert(QByteArray(32, '\x08'));
    QVERIFY(!ldk::hasUnminedClose(raw, closes, 101));
}

void TestEngine::knowsWhetherItSawTheChain_data()
{
    QTest::addColumn<quint64>("lookedAt");
    QTest::addColumn<quint64>("before");
    QTest::addColumn<quint64>("now");
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("never") << 0ULL << 0ULL << 5'000ULL << false;
    QTest::newRow("now") << 5'000ULL << 0ULL << 5'000ULL << true;
    QTest::newRow("a minute ago") << 4'940ULL << 100ULL << 5'000ULL << true;
    QTest::newRow("longer ago") << 4'939ULL << 100ULL << 5'000ULL << false;
    QTest::newRow("before the start, just now") << 4'999ULL << 4'999ULL << 5'000ULL << false;
    QTest::newRow("the clock was set back an hour") << 8'600ULL << 100ULL << 5'000ULL << false;
    QTest::newRow("and looked again since") << 5'002ULL << 8'600ULL << 5'003ULL << true;
    QTest::newRow("the clock went a second back") << 5'001ULL << 100ULL << 5'000ULL << true;
}

void TestEngine::knowsWhetherItSawTheChain()
{
    QFETCH(quint64, lookedAt);
    QFETCH(quint64, before);
    QFETCH(quint64, now);
    QTEST(ldk::isFresh(lookedAt, before, now), "isFresh");
}

void TestEngine::namesPartsOfPayments()
{
    bridge::Balances raw{};
    raw.pending.push_back(pending(bridge::PendingKind::OutboundPayment, 1, 300));
    bridge::PendingBalance part = pending(bridge::PendingKind::OutboundPayment, 1, 7000);
    part.hash.fill(5);
    part.release_height = 144;
    raw.pending.push_back(part);
    const QList<OutgoingPart> parts = ldk::toOutgoing(raw);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first(), (OutgoingPart{*PaymentHash::fromBytes(QByteArray(32, '\x05')), Msat{7000}, 144}));
}

void TestEngine::findsPaymentsInTheStateOfTheChannels()
{
    MemoryNodeStore memory;
    WatchedStore store(memory);
    const auto write = [&store](const NodeKey &key, char hash) {
        std::promise<void> written;
        store.write(key, "state" + std::string(32, hash) + "more", [&written](bool) { written.set_value(); });
        written.get_future().wait();
    };
    const auto name = [](char hash) { return *PaymentHash::fromBytes(QByteArray(32, hash)); };
    const QSet<PaymentHash> all{name('m'), name('u'), name('c'), name('p'), name('x')};
    memory.write({"", "", "manager"}, std::string(32, 'c'), [](bool) {});
    write({"monitors", "", "one"}, 'm');
    write({"monitor_updates", "one", "7"}, 'u');
    write({"payments", "", "p"}, 'p');
    QCOMPARE(store.mentioned(all), (QSet<PaymentHash>{name('c'), name('m'), name('u')}));
    write({"", "", "manager"}, 'x'); // in this run: it has taken over what the monitors knew
    QCOMPARE(store.mentioned(all), QSet<PaymentHash>{name('x')});
}

void TestEngine::repeatsAnEventUntilItIsAcknowledged()
{
    FakeEngine engine;
    QVERIFY(engine.start());
    const auto invoice = engine.addInvoice(Msat{5000}, QStringLiteral("x"));
    QVERIFY(engine.pay(invoice.text, {}, Msat{1000}));
    for (int again = 0; again < 2; ++again) {
        const auto event = engine.nextEvent(0ms);
        QVERIFY(event && std::holds_alternative<event::PaymentSettled>(*event));
        QVERIFY(proves(std::get<event::PaymentSettled>(*event).preimage, invoice.paymentHash));
        engine.restart();
    }
    QVERIFY(engine.eventHandled());
    QVERIFY(!engine.nextEvent(0ms));
}

void TestEngine::fakePaysOnce()
{
    FakeEngine engine;
    QVERIFY(engine.start());
    const auto invoice = engine.addInvoice(Msat{5000});
    engine.onPay(PayOutcome::Hold);
    QVERIFY(engine.pay(invoice.text, {}, Msat{1000}));
    QCOMPARE(engine.pay(invoice.text, {}, Msat{1000}).error().code, ErrorCode::StillPending);
    QCOMPARE(engine.balances().leaving, Msat{6000});
    engine.failHeld(invoice.paymentHash, ErrorCode::PaymentRejected);
    QCOMPARE(engine.balances().leaving, Msat{0});
    engine.onPay(PayOutcome::Settle);
    QCOMPARE(engine.pay(invoice.text, {}, Msat{999}).error().code, ErrorCode::FeeTooHigh);
    QVERIFY(engine.pay(invoice.text, {}, Msat{1000}));
    QCOMPARE(engine.pay(invoice.text, {}, Msat{1000}).error().code, ErrorCode::AlreadyPaid);
    QCOMPARE(engine.timesSent(invoice.paymentHash), 2);
    QCOMPARE(engine.payCalls(), 5);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
