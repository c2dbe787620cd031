// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/bitflips.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/vault.h"
#include "wallet/store/commitnumber.h"
#include "wallet/store/opening.h"
#include "wallet/store/piecefile.h"
#include "wallet/store/schema.h"

#include <QDir>

namespace satchel::trust {

namespace {

constexpr int threads = 3;
constexpr int changesEach = 40;

/// A written file as a clean end leaves it, and as a sudden death does, with its log.
struct Written {
    CutFile file;
    CutModel model{threads, changesEach, 1};
    CutModel::Progress progress = model.nothingYet();
    qint64 lastCommit = 0;
    QHash<QString, QByteArray> clean;
    QHash<QString, QByteArray> unclean;
};
using Shared = std::shared_ptr<Written>;

Shared writeStore(const QString &folder, const Schema &schema, CutWriter::Way way)
{
    auto written = std::make_shared<Written>();
    written->file.schema = schema;
    written->file.way = way;
    putFiles(folder, {});
    auto store = StoreFile::open(folder + QStringLiteral("/store.db"), written->file.key, schema).value();
    faults::DiskLog log;
    CutWriter writer(*store, way, written->model, log);
    writer.write(0, changesEach / 2);
    store->close(); // so that the file has pages of its own and a log of newer ones
    store = StoreFile::open(folder + QStringLiteral("/store.db"), written->file.key, schema).value();
    CutWriter(*store, way, written->model, log).write(changesEach / 2, changesEach);
    written->unclean = filesIn(folder);
    written->lastCommit = store->read<qint64>(commitNumber).result().value_or(0);
    store->close();
    written->clean = filesIn(folder);
    for (const auto &operation : log.take())
        CutModel::note(written->progress, operation.offset);
    for (auto *files : {&written->clean, &written->unclean})
        for (const char *name : {"store.db.ballast", "store.db-shm"})
            files->remove(QLatin1StringView(name));
    return written;
}

FlipSubject subjectIn(const QString &name, const QString &file, const QHash<QString, QByteArray> &files)
{
    FlipSubject subject;
    subject.name = name;
    subject.file = file;
    subject.files = files;
    subject.to = files.value(file).size();
    return subject;
}

FlipSubject subjectOf(const Shared &written, const QString &name, bool isClean, const QString &file)
{
    FlipSubject subject = subjectIn(name, file, isClean ? written->clean : written->unclean);
    subject.read = [written](const QString &folder) {
        return written->file.inspect(folder + QStringLiteral("/store.db"), written->model, written->progress,
                                     written->file.schema.countsCommits ? written->lastCommit : 0);
    };
    return subject;
}

/// A page that the log replaces, a log's rest, a free page.
FlipSubject harmlessAtTimes(FlipSubject subject)
{
    subject.mayBeHarmless = true;
    return subject;
}

/// What reads the file reads only what it needs.
FlipSubject checkedWhereRead(FlipSubject subject, const Secret &key)
{
    const auto shared = std::make_shared<Secret>(key.clone());
    subject.lookThrough = [shared, name = subject.file](const QString &folder) {
        return connectTo(folder + u'/' + name, *shared, librarySchema(), Database::Access::ReadOnly)
            .and_then([](const std::unique_ptr<Database> &database) { return checkPages(*database); });
    };
    return subject;
}

/// An altered last commit looks like one that never ended, and the commits are counted: see checkLog().
FlipSubject mayBeOlder(FlipSubject subject)
{
    subject.orElse = ErrorCode::StoreOlder;
    return subject;
}

/// Where commits are neither counted nor each synced, all that the log held may be gone.
FlipSubject mayLoseCommits(FlipSubject subject, const Shared &written)
{
    subject.name += QStringLiteral(", which may lose its commits");
    subject.read = [written](const QString &folder) {
        CutModel::Progress promised = written->progress;
        promised.answered.assign(promised.answered.size(), 0);
        return written->file.inspect(folder + QStringLiteral("/store.db"), written->model, promised);
    };
    return subject;
}

/// Long before the last commits: only a damaged log can have lost what stands there.
FlipSubject firstHalf(FlipSubject subject)
{
    subject.name.prepend(QStringLiteral("the first half of "));
    subject.to /= 2;
    return subject;
}

/// A value of several pages, of which the last one is the last that is read.
FlipSubject longValueSubject(const QString &folder)
{
    putFiles(folder, {});
    const QString name = QStringLiteral("library.db");
    const auto key = std::make_shared<Secret>(Secret::random(32));
    const QByteArray content(11'000, 'v');
    auto store = StoreFile::open(folder + u'/' + name, *key, librarySchema()).value();
    const auto written = store->write<void>([content](Database &database) {
        return database.prepare("INSERT INTO rebuildable VALUES ('', '', 'long', ?)").bind(1, content).run();
    });
    if (!written.result())
        qFatal("no long value to begin with");
    store->close();
    FlipSubject subject = subjectIn(QStringLiteral("a long value in library.db"), name, filesIn(folder));
    subject.from = subject.to - 3 * 4096;
    subject.read = [key, name, content](const QString &place) {
        return StoreFile::open(place + u'/' + name, *key, librarySchema())
            .and_then([](const std::unique_ptr<StoreFile> &file) {
                return file
                    ->read<QByteArray>([](Database &database) -> Result<QByteArray> {
                        auto query = database.prepare("SELECT value FROM rebuildable");
                        return query.step().map([&](bool) { return query.blob(0); });
                    })
                    .result();
            })
            .map([&](const QByteArray &read) { return read == content ? QString() : QStringLiteral("other content"); });
    };
    return checkedWhereRead(std::move(subject), *key);
}

FlipSubject vaultSubject(const QString &folder)
{
    putFiles(folder, {});
    Vault vault(folder + QStringLiteral("/vault.json"), GuessCost());
    const Secret passphrase = Secret::random(16);
    const Secret words = mnemonic::wordsOf(mnemonic::newEntropy()).value();
    if (!vault.create(Vault::newId(), passphrase, {}, words))
        qFatal("no vault to begin with");
    const QString name = QStringLiteral("vault.json");
    FlipSubject subject = subjectIn(name, name, filesIn(folder));
    subject.read = [](const QString &place) {
        return Vault(place + QStringLiteral("/vault.json")).info().map([](const Vault::Info &) { return QString(); });
    };
    return subject;
}

FlipSubject pieceSubject(const QString &folder)
{
    putFiles(folder, {});
    QByteArray content(200'000, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
    const auto piece = std::make_shared<PieceKey>(PieceFolder(folder).write(content).value());
    FlipSubject subject = subjectIn(QStringLiteral("a piece"), piece->file, filesIn(folder));
    subject.read = [piece, content](const QString &place) {
        return PieceFolder(place).read(*piece).map(
            [&](const QByteArray &read) { return read == content ? QString() : QStringLiteral("other content"); });
    };
    return subject;
}

} // namespace

QList<FlipSubject> flipSubjects(const QString &folder)
{
    const Shared money = writeStore(folder + QStringLiteral("/money"), moneySchema(), CutWriter::Way::NodeStore);
    const Shared library
        = writeStore(folder + QStringLiteral("/library"), librarySchema(), CutWriter::Way::Rebuildable);
    const FlipSubject moneyLog = harmlessAtTimes(
        subjectOf(money, QStringLiteral("the log of money.db"), false, QStringLiteral("store.db-wal")));
    const FlipSubject libraryLog = harmlessAtTimes(
        subjectOf(library, QStringLiteral("the log of library.db"), false, QStringLiteral("store.db-wal")));
    return {
        vaultSubject(folder + QStringLiteral("/vault")),
        pieceSubject(folder + QStringLiteral("/pieces")),
        subjectOf(money, QStringLiteral("money.db"), true, QStringLiteral("store.db")),
        harmlessAtTimes(subjectOf(money, QStringLiteral("money.db beside a log"), false, QStringLiteral("store.db"))),
        mayBeOlder(moneyLog),
        firstHalf(moneyLog),
        checkedWhereRead(subjectOf(library, QStringLiteral("library.db"), true, QStringLiteral("store.db")),
                         library->file.key),
        mayLoseCommits(libraryLog, library),
        longValueSubject(folder + QStringLiteral("/long")),
    };
}

} // namespace satchel::trust
