// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/trust/keyring.h"
#include "tests/trust/rollbackrig.h"
#include "tests/trust/trust.h"
#include "wallet/session/rollbackguard.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QDir>

namespace satchel::trust {

namespace {

using namespace std::chrono_literals;

constexpr int mostCopies = 12;

/// Opens what a death right after a number was noted leaves: a file that has this number. Large writes, so that the log is
/// moved into the file and begun again now and then.
void dieAfterEachNote(Trial &trial, int times)
{
    const QString folder = trial.folder() + QStringLiteral("/order");
    const QString left = trial.folder() + QStringLiteral("/left");
    QDir().mkpath(folder);
    QDir().mkpath(left);
    const Secret key = Secret::random(32);
    QList<qint64> refused;
    const auto die = [&](qint64 number) {
        replace(left, copyOf(folder));
        if (!StoreFile::open(left + QStringLiteral("/money.db"), key, moneySchema(), {number, {}}))
            refused.append(number);
    };
    const auto write = [](Database &database) {
        return database.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES ('x', randomblob(200000))").run();
    };
    away([&] {
        const auto money = StoreFile::open(folder + QStringLiteral("/money.db"), key, moneySchema(), {0, die});
        for (int i = 0; money && i < times; ++i)
            static_cast<void>((*money)->write<void>(write).result());
    });
    for (int number = 1; number <= times; ++number)
        trial.check(!refused.contains(number), [&] { return QStringLiteral("refused after note %1").arg(number); });
}

bool tryOlderCopies(Trial &trial, RollbackRig &rig, int times)
{
    for (int i = 0; i < times; ++i) {
        const RollbackRig::Copy &copy = rig.copies().at(i % rig.copies().size());
        const auto way = static_cast<PutBack>(i % waysToPutBack);
        const QString wrong = rig.tryOlder(mixed(rig.newest(), copy.files, way), copy.isFrozen);
        trial.check(wrong.isEmpty(), wrong);
        if (!wrong.isEmpty())
            return false;
    }
    const QString wrong = rig.tryNewest();
    trial.check(wrong.isEmpty(), wrong);
    return wrong.isEmpty();
}

bool prepare(RollbackRig &rig, int copies)
{
    if (!rig.begin())
        return false;
    for (int i = 0; i < copies; ++i) {
        if (!rig.payAndCopy(i % 2 == 0))
            return false;
    }
    return rig.payAndCopy(false) && rig.pay() && rig.restart(RollbackRig::End::Killed);
}

/// Files set back under a real core, first with the side file as the only witness (the keychain's note is of the start),
/// then with the keychain's.
void rollback(Trial &trial)
{
    const Keyring keyring(trial.folder());
    dieAfterEachNote(trial, trial.rounds());
    RollbackRig rig;
    if (!prepare(rig, std::min(trial.rounds(), mostCopies)))
        return trial.cannotBegin(rig.problem());
    const int byKeychain = keyring.isThere() ? std::max(trial.rounds() / 3, 1) : 0;
    if (!tryOlderCopies(trial, rig, trial.rounds() - byKeychain))
        return;
    if (!keyring.isThere())
        return trial.skip(QStringLiteral("the keychain's note: needs gnome-keyring and dbus-daemon (./dev setup)"));
    const bool isAgain = rig.restart(RollbackRig::End::InOrder);
    trial.check(isAgain, rig.problem());
    rig.loseSideFile();
    if (isAgain && tryOlderCopies(trial, rig, byKeychain))
        trial.note(QStringLiteral("%1 refused by the side file, %2 by the keychain alone")
                       .arg(trial.rounds() - byKeychain)
                       .arg(byKeychain));
}

} // namespace

QList<Row> rollbackRows()
{
    return {{QStringLiteral("rollback"),
             QStringLiteral("an older copy of the files is refused before any peer is met"),
             50,
             6,
             rollback,
             {QStringLiteral("rollback-guard"), QStringLiteral("rollback-order"), QStringLiteral("rollback-side-file"),
              QStringLiteral("rollback-keychain")},
             15min}};
}

} // namespace satchel::trust
