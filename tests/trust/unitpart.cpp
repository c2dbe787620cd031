// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/unitpart.h"

#include <QProcess>

namespace satchel::trust {

namespace {

constexpr int patienceMs = 120'000;

QString firstFailure(const QByteArray &said)
{
    const qsizetype at = said.indexOf("FAIL!");
    return at < 0 ? QStringLiteral("it did not end well") : QString::fromUtf8(said.mid(at, 160).simplified());
}

} // namespace

void tryUnit(Trial &trial, const QString &program, const QString &function)
{
    QProcess test;
    test.setProcessChannelMode(QProcess::MergedChannels);
    test.start(program, {function});
    const bool hasEnded = test.waitForFinished(patienceMs);
    const bool isGood = hasEnded && test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0;
    trial.check(isGood, [&] { return QStringLiteral("%1: %2").arg(function, firstFailure(test.readAll())); });
}

} // namespace satchel::trust
