// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/rateviewmodel.h"

#include "ui/currencies.h"
#include "ui/fiatformat.h"

namespace satchel::ui {

void RateViewModel::attach()
{
    connect(session()->rate(), &OwnRate::changed, this, &RateViewModel::startOver);
    connect(session(), &Session::retranslated, this, &RateViewModel::startOver);
    startOver();
}

void RateViewModel::startOver()
{
    m_typed = number();
    m_wish = m_wish == Wish::Off ? Wish::None : m_wish;
    m_refusal = ErrorCode::None;
    Q_EMIT changed();
}

FiatRate RateViewModel::present() const
{
    return session() ? session()->rate()->now() : FiatRate();
}

Result<FiatRate> RateViewModel::entered() const
{
    return parseRate(m_typed, currencyCode()).and_then([this](qint64 minor) {
        return checkedRate(currencyCode(), minor, QDateTime::currentDateTimeUtc());
    });
}

bool RateViewModel::isOn() const
{
    return m_wish == Wish::On || (m_wish == Wish::None && present().isSet());
}

QString RateViewModel::currencyCode() const
{
    return session() ? session()->rate()->currency() : QString();
}

QString RateViewModel::number() const
{
    const FiatRate rate = present();
    return rate.isSet() && rate.currency == currencyCode() ? rateNumber(rate.minorPerBitcoin, rate.currency)
                                                           : QString();
}

void RateViewModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_refusal = ErrorCode::None;
    Q_EMIT changed();
}

bool RateViewModel::canSave() const
{
    return hasCurrency() && !m_typed.trimmed().isEmpty();
}

void RateViewModel::setSearch(const QString &search)
{
    m_search = search;
    Q_EMIT changed();
}

QVariantList RateViewModel::found() const
{
    QVariantList list;
    for (const Currency &one : currencies()) {
        if (!(one.name + QLatin1Char(' ') + one.code).contains(m_search.trimmed(), Qt::CaseInsensitive))
            continue;
        const bool isPicked = one.code == currencyCode();
        list.insert(isPicked ? 0 : list.size(),
                    QVariantMap{{QStringLiteral("code"), one.code},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("isPicked"), isPicked}});
    }
    return list;
}

void RateViewModel::turn(bool isNowOn)
{
    m_wish = isNowOn ? Wish::On : Wish::Off;
    if (!isNowOn && present().isSet())
        whenDone(core()->wallet()->setRate({}, 0), this, [this](const Done &done) {
            m_wish = done ? m_wish : Wish::None;
            hear(done);
        });
    Q_EMIT changed();
}

void RateViewModel::pick(const QString &currency)
{
    session()->rate()->pick(currency);
}

void RateViewModel::save()
{
    if (!canSave())
        return;
    const Result<FiatRate> rate = entered();
    if (!rate)
        return hear(fail(rate.error()));
    m_wish = Wish::On;
    whenDone(core()->wallet()->setRate(rate->currency, rate->minorPerBitcoin), this, [this](const Done &done) {
        hear(done);
        if (done)
            Q_EMIT saved();
    });
}

void RateViewModel::hear(const Done &done)
{
    m_refusal = done ? ErrorCode::None : done.error().code;
    Q_EMIT changed();
}

} // namespace satchel::ui
