// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/memoryrows.h"
#include "tests/trust/traces.h"
#include "tests/trust/walletsecrets.h"
#include "wallet/session/mnemonic.h"

#include <QCoreApplication>
#include <QProcess>

namespace satchel::trust {

namespace {

/// Secrets that nobody keeps, and last what shows that the search sees.
QList<Trace> tracesOf(const Secret &entropy, const Secret &words, const QString &control)
{
    const auto seed = mnemonic::seedOf(entropy);
    return tracesOfText(QStringLiteral("words"), plain(words))
        + tracesOfBytes(QStringLiteral("entropy"), plain(entropy))
        + tracesOfBytes(QStringLiteral("seed"), seed ? plain(*seed) : QByteArray())
        + QList<Trace>{{QStringLiteral("control"), control.toUtf8()}};
}

void searchChild(Trial &trial, qint64 pid, const QList<Trace> &traces)
{
    Search search(traces);
    const bool sees = searchMemory(pid, search) && search.isFound(traces.size() - 1);
    trial.check(sees, QStringLiteral("the scan is blind after deriving"));
    for (qsizetype i = 0; i < traces.size() - 1; ++i)
        trial.check(!search.isFound(i), traces[i].name + QStringLiteral(" after deriving: ") + search.placeOf(i));
}

} // namespace

void scanAfterDeriving(Trial &trial)
{
    const Secret entropy = mnemonic::newEntropy();
    const auto words = mnemonic::wordsOf(entropy);
    QProcess child;
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-vaultchild");
    child.start(program, {QStringLiteral("derive")});
    child.write(words ? plain(*words) : QByteArray());
    const bool isDerived = child.waitForReadyRead() && child.readLine() == "derived\n";
    trial.check(isDerived, QStringLiteral("no seed was derived"));
    if (isDerived)
        searchChild(trial, child.processId(), tracesOf(entropy, *words, program));
    child.closeWriteChannel();
    trial.check(child.waitForFinished() && child.exitCode() == 0, QStringLiteral("the child did not end"));
}

} // namespace satchel::trust
