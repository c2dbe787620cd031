// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/endednotice.h"

#include "ui/activitywords.h"
#include "ui/amountformat.h"
#include "ui/timeformat.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

using api::ActivityKind;
using api::PaymentState;

constexpr qsizetype longestTitle = 120;

struct Notice {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

bool isPayment(const api::ActivityEntry &entry)
{
    return entry.kind == ActivityKind::Purchase || entry.kind == ActivityKind::Sent
        || entry.kind == ActivityKind::Received;
}

/// One line without characters that steer how a line is drawn.
QString tamed(const QString &text)
{
    QString plain;
    for (const QChar letter : text.simplified().left(longestTitle)) {
        const bool steers = letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format;
        if (!steers)
            plain.append(letter);
    }
    return plain;
}

} // namespace

EndedNotice noticeOf(const api::ActivityEntry &entry, bool isDiscreet)
{
    if (isDiscreet)
        //: Desktop notice that says neither what was paid for nor how much.
        return {entry.id, Notice::tr("A payment has ended"), {}};
    //: Desktop notice; %1 is "Paid", "Not paid" or "Received", %2 an amount with its unit.
    const QString summary = Notice::tr("%1: %2").arg(stateOf(entry), withUnit(entry.amount));
    const QString site = entry.origin.isEmpty() ? QString() : QStringLiteral(" · ") + siteName(entry.origin);
    return {entry.id, summary, tamed(titleOf(entry)) + site};
}

EndedWatch::EndedWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session.core()->history(), &api::HistoryClient::changed, this, &EndedWatch::take);
}

void EndedWatch::take(const api::ActivityEntry &entry)
{
    if (!isPayment(entry) || m_told.value(entry.id, PaymentState::Pending) == entry.state)
        return;
    m_told.insert(entry.id, entry.state);
    if (m_session.preferences()->isNotifying())
        Q_EMIT ended(noticeOf(entry, m_session.preferences()->isDiscreet()));
}

} // namespace satchel::ui
