// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/receipt.h"

namespace satchel {

namespace {

QString plain(const QString &hostile)
{
    QString text = hostile.left(300);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

QString sats(Msat amount)
{
    const auto whole = amount.value / 1'000;
    const auto rest = amount.value % 1'000;
    const QString fraction = rest ? QStringLiteral(".%1").arg(rest, 3, 10, QLatin1Char('0')) : QString();
    return QStringLiteral("%1%2 sat").arg(whole).arg(fraction);
}

QString time(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QStringLiteral("-");
}

QString line(const char *name, const QString &value)
{
    return QStringLiteral("%1%2\n").arg(QLatin1String(name), -15).arg(value);
}

/// What the price was worth, and by whose word.
QString worth(Msat price, const FiatRate &rate)
{
    const auto value = rate.isSet() ? worthOf(price, rate) : fail(ErrorCode::NotFound);
    if (!value)
        return {};
    const QString per = plainNumber(rate.minorPerBitcoin, minorDigits(rate.currency));
    return line("Worth then",
                QStringLiteral("%1 %2 %3 (at the payer's own rate of %4: 1 BTC = %5 %3)")
                    .arg(value->isLess ? QStringLiteral("less than") : QStringLiteral("about"),
                         plainNumber(value->units, value->digits), rate.currency,
                         rate.enteredAt.toUTC().date().toString(Qt::ISODate), per));
}

QString what(const api::Purchase &purchase, const FiatRate &rate)
{
    return line("Title", plain(purchase.title)) + line("Site", plain(purchase.origin))
        + line("Address", purchase.url.toString(QUrl::FullyEncoded))
        + line("Paid to node", QString::fromLatin1(purchase.payee.hex())) + line("Paid at", time(purchase.settledAt))
        + line("Price", sats(purchase.price)) + worth(purchase.price, rate)
        + line("Routing fee", sats(purchase.feePaid));
}

QString proof(const api::Purchase &purchase)
{
    return line("Payment hash", QString::fromLatin1(purchase.paymentHash.hex()))
        + line("Preimage", QString::fromLatin1(purchase.preimage.hex())) + line("Invoice", purchase.invoice);
}

QString content(const api::Purchase &purchase)
{
    if (purchase.contentHash.isEmpty())
        return line("Delivered", QStringLiteral("not yet"));
    return line("Delivered", time(purchase.deliveredAt)) + line("Type", plain(purchase.contentType))
        + line("Size", QStringLiteral("%1 bytes").arg(purchase.contentSize))
        + line("SHA-256", QString::fromLatin1(purchase.contentHash.hex()));
}

} // namespace

QString receiptText(const api::Purchase &purchase, const FiatRate &rate)
{
    return QStringLiteral("Receipt %1\n\n").arg(purchase.id) + what(purchase, rate) + QLatin1Char('\n')
        + proof(purchase) + QLatin1Char('\n') + content(purchase)
        + QStringLiteral(
               "\nHow to verify: the SHA-256 of the preimage (32 bytes) is the payment hash, and the invoice, "
               "signed by the node that was paid, asks for that payment hash. Only who paid the invoice "
               "learns the preimage.\n");
}

} // namespace satchel
