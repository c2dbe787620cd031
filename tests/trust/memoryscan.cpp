// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"
#include "tests/trust/memoryrows.h"
#include "tests/trust/traces.h"
#include "tests/trust/walletsecrets.h"

#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

namespace satchel::trust {

namespace {

constexpr qint64 quietMs = 5'000;
constexpr int lockMs = 60'000;
constexpr const char *articles[]
    = {"/lighthouse/", "/salt/", "/ferry/part-1.md", "/ferry/part-2.md", "/soup.txt", "/tides.csv"};

/// A wallet in a real core, and everything of it that must not be found.
class Watched
{
public:
    explicit Watched(Trial &trial)
        : m_trial(trial)
    { }
    [[nodiscard]] bool prepare();
    void cycle(int number);
    [[nodiscard]] qint64 residentMb(); ///< Of the core's memory.

private:
    [[nodiscard]] bool startReadable();
    [[nodiscard]] bool makeWallet();
    [[nodiscard]] bool learnSecrets();
    [[nodiscard]] bool open(int number);
    void use(int number);
    void search();
    void lock();
    void scan(const QList<Trace> &unwanted, const QByteArray &wanted, const QString &when);

    Trial &m_trial;
    journey::CoreRun m_run;
    QByteArray m_words;
    QByteArray m_passphrase = "planted pass phrase " + plain(Secret::random(16)).toHex();
    QByteArray m_searched = plain(Secret::random(32)).toHex();
    QByteArray m_entropy;
    QList<Trace> m_shown; ///< What a person reads or types: gone soon after.
    QList<Trace> m_keys; ///< Needed while the wallet is open.
    QElapsedTimer m_sinceOpen;
};

bool Watched::prepare()
{
    if (!startReadable()) {
        m_trial.skip(QStringLiteral("no core whose memory could be read (neither root nor a test build?)"));
        return false;
    }
    const bool isReady = makeWallet() && learnSecrets() && m_run.openChannel().code == ErrorCode::None;
    m_trial.check(isReady, QStringLiteral("the wallet could not be made"));
    return isReady;
}

/// Root may read the hardened core. Others need a test build, which can leave that one guard away.
bool Watched::startReadable()
{
    if (!m_run.start())
        return false;
    if (isReadable(m_run.process().processId()))
        return true;
    m_run.terminate();
    qputenv("SATCHEL_MUTANT", qgetenv("SATCHEL_MUTANT") + ",not-dumpable");
    return m_run.start() && isReadable(m_run.process().processId());
}

bool Watched::makeWallet()
{
    const auto words = m_run.await(m_run.client().session()->newWords());
    m_words = words.value_or(QByteArray());
    m_sinceOpen.start();
    return m_run.await(m_run.client().session()->create(secretOf(m_passphrase)), lockMs)
        && m_run.awaitState(api::SessionState::Running);
}

bool Watched::learnSecrets()
{
    const auto secrets = secretsOf(m_run.folder() + QStringLiteral("/data/sandbox/wallet/vault.json"), m_passphrase);
    if (secrets.isEmpty())
        return false;
    m_entropy = secrets.constFirst().second;
    m_shown = tracesOfText(QStringLiteral("words"), m_words) + tracesOfText(QStringLiteral("passphrase"), m_passphrase);
    for (const auto &[name, bytes] : secrets)
        m_keys += tracesOfBytes(name, bytes);
    return true;
}

bool Watched::open(int number)
{
    if (number == 0)
        return true; // it was made just now
    m_sinceOpen.start();
    return m_run.unlock(m_passphrase).code == ErrorCode::None && m_run.awaitState(api::SessionState::Running);
}

/// Buys a page, and looks at the words.
void Watched::use(int number)
{
    const auto offer
        = m_run.look(QString::fromLatin1(articles[static_cast<std::size_t>(number) % std::size(articles)]));
    const bool isNew = offer && offer->state == api::PurchaseState::Offered;
    m_trial.check(!isNew || m_run.buy(*offer), QStringLiteral("a page could not be bought"));
    const auto words = m_run.await(m_run.client().session()->words(secretOf(m_passphrase)), lockMs);
    m_trial.check(words && *words == m_words, QStringLiteral("the words were not shown"));
}

/// What is dropped on its way through the core: Qt's, libdbus's and SQLite's. Longer searches after it take the place of
/// what libdbus keeps of the last messages.
void Watched::search()
{
    const auto ask
        = [this](const QString &text) { return m_run.await(m_run.client().history()->page(text, 0, 1)).has_value(); };
    bool isAnswered = ask(QString::fromLatin1(m_searched));
    for (int i = 0; i < 20; ++i)
        isAnswered = ask(QString(1000, QChar(u'a' + i))) && isAnswered;
    m_trial.check(isAnswered, QStringLiteral("a search was not answered"));
}

void Watched::lock()
{
    const bool isLocked
        = m_run.await(m_run.client().session()->lock(), lockMs) && m_run.awaitState(api::SessionState::Locked);
    m_trial.check(isLocked, QStringLiteral("the wallet could not be locked"));
}

/// `wanted` is known to be there: a scan that misses it sees nothing.
void Watched::scan(const QList<Trace> &unwanted, const QByteArray &wanted, const QString &when)
{
    Search search(unwanted + QList<Trace>{{QStringLiteral("control"), wanted}});
    if (!searchMemory(m_run.process().processId(), search))
        return m_trial.check(false, QStringLiteral("the core's memory could not be read ") + when);
    m_trial.check(search.isFound(unwanted.size()), QStringLiteral("the scan is blind ") + when);
    for (qsizetype i = 0; i < unwanted.size(); ++i)
        m_trial.check(!search.isFound(i), unwanted[i].name + u' ' + when + QStringLiteral(": ") + search.placeOf(i));
}

qint64 Watched::residentMb()
{
    QFile status(QStringLiteral("/proc/%1/statm").arg(m_run.process().processId()));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * ::getpagesize() >> 20
                                            : 0;
}

void Watched::cycle(int number)
{
    if (!open(number))
        return m_trial.check(false, QStringLiteral("the wallet could not be opened"));
    use(number);
    search();
    static_cast<void>(QTest::qWaitFor([this] { return m_sinceOpen.hasExpired(quietMs); }, lockMs));
    scan(m_shown, m_entropy, QStringLiteral("while it is open"));
    lock();
    scan(m_shown + m_keys + tracesOfText(QStringLiteral("search"), m_searched), m_run.folder().toUtf8(),
         QStringLiteral("after the lock"));
}

} // namespace

void runMemoryScan(Trial &trial)
{
    qputenv("XDG_RUNTIME_DIR",
            trial.folder().toUtf8()); // no session, no keychain: the passphrase alone opens the vault
    qputenv("XDG_STATE_HOME", trial.folder().toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    Watched watched(trial);
    if (!watched.prepare())
        return;
    watched.cycle(0);
    const qint64 before = watched.residentMb();
    for (int number = 1; number < trial.rounds(); ++number)
        watched.cycle(number);
    scanAfterDeriving(trial);
    if (trial.rounds() > 1)
        trial.note(QStringLiteral("the core's memory: %1 MB after the first lock, %2 MB after the last")
                       .arg(before)
                       .arg(watched.residentMb()));
    trial.note(QStringLiteral("words, passphrase, entropy, seed, node's master key and file keys, raw, hex and UTF-16, "
                              "in pieces of 16 letters; in %1 locks, and 5 s after each unlock")
                   .arg(trial.rounds()));
}

} // namespace satchel::trust
