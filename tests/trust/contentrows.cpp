// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/tour.h"
#include "tests/support/away.h"
#include "tests/support/peakmemory.h"
#include "tests/trust/pricegame.h"
#include "tests/trust/trust.h"
#include "wallet/store/schema.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

namespace satchel::trust {

namespace {

/// What pages and bombs may take for a moment, all of them at once.
constexpr qint64 mostGrownMb = 256;

void goToLiars(Trial &trial)
{
    qint64 slowest = 0;
    qint64 grownMb = 0;
    std::size_t lies = 0;
    for (int round = 0; round < trial.rounds(); ++round) {
        const QString folder = QStringLiteral("%1/%2").arg(trial.folder()).arg(round);
        QDir().mkpath(folder);
        liar::Tour tour(folder);
        forgetPeak();
        const qint64 before = peakKb();
        tour.run();
        grownMb = std::max(grownMb, (peakKb() - before) / 1'024);
        for (const auto &encounter : tour.encounters()) {
            const QStringList faults = encounter->faults();
            trial.check(faults.isEmpty(), encounter->name() + QStringLiteral(": ") + faults.join(QStringLiteral("; ")));
            slowest = std::max(slowest, encounter->slowestMs());
        }
        const QStringList money = tour.auditMoney();
        trial.check(money.isEmpty(), money.join(QStringLiteral("; ")));
        trial.check(before > 0 && grownMb < mostGrownMb, QStringLiteral("it took %1 MB more").arg(grownMb));
        lies = tour.encounters().size();
    }
    trial.note(QStringLiteral(
                   "%1 behaviours in each round, with the program's own limits; slowest step %2 ms; at most %3 MB more")
                   .arg(lies)
                   .arg(slowest)
                   .arg(grownMb));
}

/// In memory where there is such a place: a promise about money, not about a disk.
QString swiftFolder(const QString &folder)
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/satchel-price-XXXXXX")
                                                     : folder + QStringLiteral("/price-XXXXXX");
}

/// Undecided payments of the games before stay in it, and each approval adds them up: not for too many games.
struct Ledger {
    explicit Ledger(const QString &place)
        : folder(swiftFolder(place))
        , money(StoreFile::open(folder.filePath(QStringLiteral("money.db")), Secret::random(32), moneySchema()))
    { }

    static constexpr int games = 200;
    QTemporaryDir folder;
    Result<std::unique_ptr<StoreFile>> money;
};

void playPriceGames(Trial &trial)
{
    constexpr quint64 firstSeed = 2'026;
    std::optional<Ledger> ledger;
    int payments = 0;
    for (int round = 0; round < trial.rounds(); ++round) {
        if (round % Ledger::games == 0)
            ledger.emplace(trial.folder());
        if (!ledger->money)
            return trial.check(false, QStringLiteral("no ledger to play with"));
        PriceGame game(**ledger->money, firstSeed + quint64(round));
        game.play();
        const QStringList faults = game.faults();
        payments += game.payments();
        trial.check(faults.isEmpty(), [&] {
            return QStringLiteral("seed %1: %2").arg(firstSeed + quint64(round)).arg(faults.join(QStringLiteral("; ")));
        });
    }
    trial.check(payments > trial.rounds() / 10, QStringLiteral("hardly any payment was made, so nothing was tried"));
    trial.note(QStringLiteral("%1 payments; seeds from %2").arg(payments).arg(firstSeed));
}

} // namespace

QList<Row> contentRows()
{
    return {
        Row{.name = QStringLiteral("liar"),
            .promise = QStringLiteral("a site that lies gets what was shown and agreed to, once, and no other site's "
                                      "token; it cannot make Satchel hang"),
            .full = 8,
            .quick = 1,
            .run = goToLiars,
            .mutants
            = {QStringLiteral("offer-hash"), QStringLiteral("offer-new"), QStringLiteral("invoice-amount"),
               QStringLiteral("invoice-network"), QStringLiteral("token-origin"), QStringLiteral("redirect-origin"),
               QStringLiteral("page-size"), QStringLiteral("page-timeout"), QStringLiteral("page-rate"),
               QStringLiteral("page-packed"), QStringLiteral("unpack-size"), QStringLiteral("picture-time"),
               QStringLiteral("challenge-plain"), QStringLiteral("challenge-size")}},
        Row{.name = QStringLiteral("price"),
            .promise = QStringLiteral("no order of looks, prices, approvals and reports costs more than was shown, not "
                                      "by a thousandth of a satoshi"),
            .full = 20'000,
            .quick = 2'000,
            .run = [](Trial &trial) { away([&trial] { playPriceGames(trial); }); },
            .mutants = {QStringLiteral("fee-limit"), QStringLiteral("offer-once"), QStringLiteral("offer-expiry")}}};
}

} // namespace satchel::trust
