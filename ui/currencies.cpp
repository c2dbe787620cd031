// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/currencies.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace satchel::ui {
namespace {

struct Named {
    const char *code;
    const char *name;
};

constexpr std::array common{
    //: A currency, as it stands behind a number, also by itself in a list.
    Named{"USD", QT_TRANSLATE_NOOP("Currencies", "US dollars")},
    Named{"EUR", QT_TRANSLATE_NOOP("Currencies", "euros")},
    Named{"GBP", QT_TRANSLATE_NOOP("Currencies", "British pounds")},
    Named{"JPY", QT_TRANSLATE_NOOP("Currencies", "Japanese yen")},
    Named{"KRW", QT_TRANSLATE_NOOP("Currencies", "South Korean won")},
    Named{"CNY", QT_TRANSLATE_NOOP("Currencies", "Chinese yuan")},
    Named{"INR", QT_TRANSLATE_NOOP("Currencies", "Indian rupees")},
    Named{"BRL", QT_TRANSLATE_NOOP("Currencies", "Brazilian reais")},
    Named{"CAD", QT_TRANSLATE_NOOP("Currencies", "Canadian dollars")},
    Named{"AUD", QT_TRANSLATE_NOOP("Currencies", "Australian dollars")},
    Named{"CHF", QT_TRANSLATE_NOOP("Currencies", "Swiss francs")},
    Named{"MXN", QT_TRANSLATE_NOOP("Currencies", "Mexican pesos")},
    Named{"SEK", QT_TRANSLATE_NOOP("Currencies", "Swedish kronor")},
    Named{"NOK", QT_TRANSLATE_NOOP("Currencies", "Norwegian kroner")},
    Named{"DKK", QT_TRANSLATE_NOOP("Currencies", "Danish kroner")},
    Named{"PLN", QT_TRANSLATE_NOOP("Currencies", "Polish zlotys")},
    Named{"CZK", QT_TRANSLATE_NOOP("Currencies", "Czech korunas")},
    Named{"HUF", QT_TRANSLATE_NOOP("Currencies", "Hungarian forints")},
    Named{"RON", QT_TRANSLATE_NOOP("Currencies", "Romanian lei")},
    Named{"TRY", QT_TRANSLATE_NOOP("Currencies", "Turkish liras")},
    Named{"UAH", QT_TRANSLATE_NOOP("Currencies", "Ukrainian hryvnias")},
    Named{"ILS", QT_TRANSLATE_NOOP("Currencies", "Israeli shekels")},
    Named{"AED", QT_TRANSLATE_NOOP("Currencies", "UAE dirhams")},
    Named{"SAR", QT_TRANSLATE_NOOP("Currencies", "Saudi riyals")},
    Named{"EGP", QT_TRANSLATE_NOOP("Currencies", "Egyptian pounds")},
    Named{"KWD", QT_TRANSLATE_NOOP("Currencies", "Kuwaiti dinars")},
    Named{"ZAR", QT_TRANSLATE_NOOP("Currencies", "South African rand")},
    Named{"NGN", QT_TRANSLATE_NOOP("Currencies", "Nigerian nairas")},
    Named{"KES", QT_TRANSLATE_NOOP("Currencies", "Kenyan shillings")},
    Named{"GHS", QT_TRANSLATE_NOOP("Currencies", "Ghanaian cedis")},
    Named{"ARS", QT_TRANSLATE_NOOP("Currencies", "Argentine pesos")},
    Named{"CLP", QT_TRANSLATE_NOOP("Currencies", "Chilean pesos")},
    Named{"COP", QT_TRANSLATE_NOOP("Currencies", "Colombian pesos")},
    Named{"IDR", QT_TRANSLATE_NOOP("Currencies", "Indonesian rupiahs")},
    Named{"PHP", QT_TRANSLATE_NOOP("Currencies", "Philippine pesos")},
    Named{"THB", QT_TRANSLATE_NOOP("Currencies", "Thai baht")},
    Named{"VND", QT_TRANSLATE_NOOP("Currencies", "Vietnamese dong")},
    Named{"MYR", QT_TRANSLATE_NOOP("Currencies", "Malaysian ringgits")},
    Named{"SGD", QT_TRANSLATE_NOOP("Currencies", "Singapore dollars")},
    Named{"HKD", QT_TRANSLATE_NOOP("Currencies", "Hong Kong dollars")},
    Named{"TWD", QT_TRANSLATE_NOOP("Currencies", "New Taiwan dollars")},
    Named{"NZD", QT_TRANSLATE_NOOP("Currencies", "New Zealand dollars")},
};

QString nameOf(const Named &currency)
{
    return QCoreApplication::translate("Currencies", currency.name);
}

void sortByName(QList<Currency> &list)
{
    const QCollator collator{QLocale()};
    std::ranges::sort(list, [&](const Currency &a, const Currency &b) { return collator(a.name, b.name); });
}

} // namespace

QString systemCurrency()
{
    return QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
}

QString currencyName(const QString &code)
{
    const auto *const found
        = std::ranges::find_if(common, [&](const Named &one) { return code == QLatin1String(one.code); });
    return found == common.end() ? code : nameOf(*found);
}

QList<Currency> currencies()
{
    QList<Currency> list;
    const QString own = systemCurrency();
    for (const Named &currency : common) {
        if (own != QLatin1String(currency.code))
            list.append({QString::fromLatin1(currency.code), nameOf(currency)});
    }
    sortByName(list);
    if (!own.isEmpty())
        list.prepend({own, currencyName(own)});
    return list;
}

} // namespace satchel::ui
