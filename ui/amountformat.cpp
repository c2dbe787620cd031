// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/amountformat.h"

#include <QLocale>

namespace satchel::ui {
namespace {

constexpr QChar thinSpace(0x202f);
constexpr QChar minus(0x2212);

QString grouped(std::int64_t value)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    return digits;
}

QString fraction(std::int64_t thousandths)
{
    if (thousandths == 0)
        return {};
    QString digits = QString::number(thousandths).rightJustified(3, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return QLocale().decimalPoint() + digits;
}

QString unit()
{
    return QString(QChar(0x00a0)) + QStringLiteral("sat");
}

} // namespace

QString number(Msat amount)
{
    return grouped(amount.value / 1000) + fraction(amount.value % 1000);
}

QString number(Sat amount)
{
    return grouped(amount.value);
}

QString shortNumber(Msat amount)
{
    struct Step {
        std::int64_t size;
        QLatin1Char letter;
    };
    const std::int64_t sats = amount.value / 1000;
    for (const Step &step :
         {Step{1'000'000'000, QLatin1Char('G')}, {1'000'000, QLatin1Char('M')}, {1'000, QLatin1Char('k')}}) {
        if (sats < 10 * step.size && (sats < step.size || step.size == 1'000))
            continue;
        const std::int64_t whole = sats / step.size;
        const std::int64_t unit = whole >= 100 ? 1000 : whole >= 10 ? 100 : 10; // thousandths that are left away
        return grouped(whole) + fraction(sats % step.size * 1000 / step.size / unit * unit) + step.letter;
    }
    return grouped(sats);
}

QString withUnit(Msat amount)
{
    return inItsOwnOrder(number(amount) + unit());
}

QString withUnit(Sat amount)
{
    return inItsOwnOrder(number(amount) + unit());
}

QString inItsOwnOrder(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    const bool isNeeded = !text.isEmpty() && QLocale().textDirection() == Qt::RightToLeft;
    return isNeeded ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

QString balanceNumber(Msat balance)
{
    return number(roundedDown(balance));
}

QString signedNumber(Msat amount, bool isIncoming)
{
    if (amount.value == 0)
        return number(amount);
    return (isIncoming ? QLatin1Char('+') : minus) + number(amount);
}

Result<Sat> parseSat(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            digits.append(letter);
    }
    bool isNumber = false;
    const qulonglong value = digits.toULongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::AmountOutOfRange);
    return checkedSat(value);
}

} // namespace satchel::ui
