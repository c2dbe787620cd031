// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/fiatformat.h"

#include <QRegularExpression>

/// How a typed rate is read.
namespace satchel::ui {
namespace {

/// Digits of any script as 0 … 9, the language's decimal sign as '.', its groups as ','; blanks and marks of direction,
/// which come along when a number is pasted, are left away.
QString plainSigns(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const char32_t letter : text.toUcs4()) {
        const QString sign = QString::fromUcs4(&letter, 1);
        if (QChar::category(letter) == QChar::Number_DecimalDigit)
            plain.append(QChar(u'0' + QChar::digitValue(letter)));
        else if (sign == locale.decimalPoint())
            plain.append(u'.');
        else if (sign == locale.groupSeparator() || (letter == U'\'' && locale.groupSeparator() == u'\u2019'))
            plain.append(u',');
        else if (!QChar::isSpace(letter) && QChar::category(letter) != QChar::Other_Format)
            plain.append(letter == U',' || letter == U'.' ? QStringLiteral("?") : sign);
    }
    return plain;
}

QString withoutSign(QString text, const QString &currency, const QLocale &locale)
{
    text.remove(currency, Qt::CaseInsensitive);
    const QString sign = locale.currencySymbol(QLocale::CurrencySymbol);
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency && !sign.isEmpty())
        text.remove(sign);
    return text.trimmed();
}

} // namespace

Result<qint64> parseRate(const QString &text, const QString &currency)
{
    const QLocale locale;
    const int digits = minorDigits(currency);
    const QRegularExpression shape(
        QStringLiteral("^(\\d+|\\d{1,4}(?:,\\d{2,3})*,\\d{3})(?:\\.(\\d{0,%1}))?$").arg(digits));
    const QRegularExpressionMatch found = shape.match(plainSigns(withoutSign(text, currency, locale), locale));
    if (!found.hasMatch() || text.size() > 100)
        return fail(ErrorCode::InvalidInput);
    const QString whole = QString(found.captured(1)).remove(u',');
    bool isNumber = false;
    const qint64 minor = (whole + found.captured(2).leftJustified(digits, u'0')).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput);
    return checkedRate(currency, minor, {}).map([](const FiatRate &rate) { return rate.minorPerBitcoin; });
}

} // namespace satchel::ui
