// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/rollbackrig.h"

#include <QDir>
#include <QRandomGenerator>

#include <csignal>

namespace satchel::trust {

namespace {

constexpr Msat feeLimit{20'000};
constexpr int longestPause = 150; // ms; a payment takes about as long

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void passTime(int ms)
{
    const QDeadlineTimer over(ms);
    static_cast<void>(QTest::qWaitFor([&] { return over.hasExpired(); }, ms + 1'000));
}

} // namespace

bool RollbackRig::failed(const char *step, const Error &error)
{
    m_problem = QStringLiteral("%1: error %2").arg(QLatin1String(step)).arg(int(error.code));
    return false;
}

QString RollbackRig::wallet() const
{
    return m_core.folder() + QStringLiteral("/data/sandbox/wallet");
}

bool RollbackRig::begin()
{
    if (!m_core.start())
        return failed("start", {});
    if (const Error made = m_core.makeWallet(); made.code != ErrorCode::None)
        return failed("make a wallet", made);
    if (const Error opened = m_core.openChannel(); opened.code != ErrorCode::None)
        return failed("open a channel", opened);
    m_nodeId = m_core.client().session()->status().nodeId.toLatin1();
    return !m_nodeId.isEmpty() || failed("know the node", {});
}

Future<PaymentHash> RollbackRig::payBill()
{
    const QJsonObject bill = m_core.control("POST", QStringLiteral("/bill"), {{QStringLiteral("sats"), 10}});
    return m_core.client().payments()->pay(bill.value(QStringLiteral("invoice")).toString(), feeLimit);
}

bool RollbackRig::payAndCopy(bool isFrozen)
{
    const auto paid = payBill();
    passTime(QRandomGenerator::global()->bounded(longestPause));
    const auto process = static_cast<pid_t>(m_core.process().processId());
    if (isFrozen)
        ::kill(process, SIGSTOP);
    m_copies.append({copyOf(wallet()), isFrozen});
    ::kill(process, SIGCONT);
    return m_core.await(paid).has_value();
}

bool RollbackRig::pay()
{
    return m_core.await(payBill()).has_value();
}

bool RollbackRig::restart(End end)
{
    if (end == End::Killed)
        m_core.kill9();
    else if (!m_core.terminate())
        return failed("end in order", {});
    m_newest = copyOf(wallet());
    return m_core.start() || failed("start again", {});
}

void RollbackRig::loseSideFile() const
{
    QDir(m_core.folder() + QStringLiteral("/state")).removeRecursively();
}

void RollbackRig::mark()
{
    m_nodeLog = fileContent(m_core.folder() + QStringLiteral("/data/sandbox/log/node.log"));
    m_hubLogAt = 0;
    m_hubLogAt = hubLog().size();
}

QByteArray RollbackRig::hubLog() const
{
    return fileContent(m_core.folder() + QStringLiteral("/data/sandbox/peers/nodes/hub/node.log")).mid(m_hubLogAt);
}

QString RollbackRig::tryOlder(const WalletCopy &files, bool isOfOneMoment)
{
    replace(wallet(), files);
    mark();
    const ErrorCode code = m_core.unlock().code;
    const bool isDamaged = code == ErrorCode::StoreDamaged && !isOfOneMoment;
    if (code != ErrorCode::StoreOlder && !isDamaged)
        return QStringLiteral("an older copy was answered with %1").arg(int(code));
    if (m_core.client().session()->status().state != api::SessionState::Refused)
        return QStringLiteral("the session was not refused");
    if (fileContent(m_core.folder() + QStringLiteral("/data/sandbox/log/node.log")) != m_nodeLog)
        return QStringLiteral("a node was built");
    if (hubLog().contains(m_nodeId))
        return QStringLiteral("the hub met the node");
    if (content(copyOf(wallet())) != content(files))
        return QStringLiteral("the files were changed");
    static_cast<void>(m_core.await(m_core.client().session()->lock()));
    return m_core.awaitState(api::SessionState::Locked) ? QString() : QStringLiteral("stayed refused");
}

QString RollbackRig::tryNewest()
{
    replace(wallet(), m_newest);
    mark();
    if (const ErrorCode code = m_core.unlock().code; code != ErrorCode::None)
        return QStringLiteral("the newest copy was answered with %1").arg(int(code));
    if (!m_core.awaitState(api::SessionState::Running))
        return QStringLiteral("the newest copy does not run");
    const bool isMet = QTest::qWaitFor([&] { return hubLog().contains(m_nodeId); }, 20'000);
    return isMet ? QString() : QStringLiteral("the hub did not meet the node");
}

} // namespace satchel::trust
