// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/bitflips.h"
#include "tests/trust/powercut.h"
#include "tests/trust/writefail.h"

namespace satchel::trust {

namespace {

Row powercut()
{
    Row row;
    row.name = QStringLiteral("powercut");
    row.promise = QStringLiteral("after a power cut the files open, and every acknowledged write is there");
    row.full = 2000;
    row.quick = 200;
    row.run = &tryPowerCuts;
    row.mutants = {QStringLiteral("store-syncs-commits"), QStringLiteral("store-answers-when-durable"),
                   QStringLiteral("store-undoes-what-failed"), QStringLiteral("store-log-repairs-pages")};
    return row;
}

Row writefail()
{
    Row row;
    row.name = QStringLiteral("writefail");
    row.promise
        = QStringLiteral("a full, failing, busy or read-only disk makes the store wait, visibly, and lie never");
    row.full = 1'000; // at the most, of each failure in each stage: more than there are calls
    row.quick = 2;
    row.run = &tryWriteFailures;
    row.mutants = {QStringLiteral("store-waits-for-the-disk"), QStringLiteral("store-says-paused"),
                   QStringLiteral("store-gives-up-in-time"),   QStringLiteral("store-answers-when-durable"),
                   QStringLiteral("store-uses-the-log-again"), QStringLiteral("store-readers-leave-the-log"),
                   QStringLiteral("session-shows-the-pause"),  QStringLiteral("node-rests-while-paused")};
    row.patience = std::chrono::minutes(15);
    return row;
}

Row bitflips()
{
    Row row;
    row.name = QStringLiteral("bitflips");
    row.promise = QStringLiteral("an altered bit in any file is found, said clearly, and the files stay as they are");
    row.full = 500; // of each of seven files and one value
    row.quick = 40;
    row.run = &tryBitFlips;
    row.mutants = {QStringLiteral("store-checks-pages"), QStringLiteral("store-checks-log"),
                   QStringLiteral("store-confirms-reads"), QStringLiteral("vault-finds-altered-bytes")};
    return row;
}

} // namespace

QList<Row> storeRows()
{
    return {powercut(), writefail(), bitflips()};
}

} // namespace satchel::trust
