// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeclients.h"
#include "tests/support/samples.h"

#include <algorithm>

namespace satchel::testing {

FakePayments::FakePayments(FakeCore *core)
    : PaymentClient(core)
    , m_core(core)
{ }

Future<api::Invoice> FakePayments::decode(QString text)
{
    return m_core->answer<api::Invoice>(QStringLiteral("payments.decode"), [&]() -> Result<api::Invoice> {
        if (!m_core->state.invoices.contains(text))
            return fail(ErrorCode::InvoiceUnreadable);
        return m_core->state.invoices.value(text);
    });
}

Future<PaymentHash> FakePayments::pay(QString invoice, Msat, Secret passphrase)
{
    return m_core->answer<PaymentHash>(QStringLiteral("payments.pay"), [&]() -> Result<PaymentHash> {
        const api::Invoice decoded = m_core->state.invoices.value(invoice);
        if (const ErrorCode code = m_core->judge(decoded.amount, passphrase); code != ErrorCode::None)
            return fail(code);
        api::ActivityEntry entry = samples::entryOf(decoded);
        entry.id = m_core->state.entries.isEmpty() ? 1 : m_core->state.entries.lastKey() + 1;
        m_core->addEntry(entry);
        return decoded.paymentHash;
    });
}

Future<api::Invoice> FakePayments::receive(Msat amount, QString description)
{
    return m_core->answer<api::Invoice>(QStringLiteral("payments.receive"), [&]() -> Result<api::Invoice> {
        api::Invoice invoice = samples::invoices().cbegin().value();
        invoice.amount = amount;
        invoice.description = description;
        return invoice;
    });
}

FakeHistory::FakeHistory(FakeCore *core)
    : HistoryClient(core)
    , m_core(core)
{ }

namespace {

bool isFound(const api::ActivityEntry &entry, const QString &search)
{
    return (entry.title + QLatin1Char(' ') + entry.origin).contains(search.trimmed(), Qt::CaseInsensitive);
}

} // namespace

Future<qint64> FakeHistory::count(QString search)
{
    return m_core->answer<qint64>(QStringLiteral("history.count"), [&] {
        return Result<qint64>(std::ranges::count_if(
            m_core->state.entries, [&](const api::ActivityEntry &entry) { return isFound(entry, search); }));
    });
}

Future<QList<api::ActivityEntry>> FakeHistory::page(QString search, qint64 before, int limit)
{
    return m_core->answer<QList<api::ActivityEntry>>(QStringLiteral("history.page"), [&] {
        QList<api::ActivityEntry> found;
        const QList<api::ActivityEntry> all = m_core->state.entries.values();
        for (auto entry = all.crbegin(); entry != all.crend() && found.size() < limit; ++entry) {
            if ((before == 0 || entry->id < before) && isFound(*entry, search))
                found.append(*entry);
        }
        return Result<QList<api::ActivityEntry>>(found);
    });
}

Future<api::ActivityEntry> FakeHistory::entry(qint64 id)
{
    return m_core->answer<api::ActivityEntry>(QStringLiteral("history.entry"), [&]() -> Result<api::ActivityEntry> {
        if (!m_core->state.entries.contains(id))
            return fail(ErrorCode::NotFound);
        return m_core->state.entries.value(id);
    });
}

Future<api::Receipt> FakeHistory::receipt(api::PurchaseId id)
{
    return m_core->answer<api::Receipt>(QStringLiteral("history.receipt"), [&]() -> Result<api::Receipt> {
        if (!m_core->state.purchases.contains(id))
            return fail(ErrorCode::NotFound);
        api::Receipt receipt = samples::receiptOf(m_core->state.purchases.value(id));
        receipt.rate = m_core->state.rate;
        return receipt;
    });
}

FakeLibrary::FakeLibrary(FakeCore *core)
    : LibraryClient(core)
    , m_core(core)
{ }

Future<QList<api::LibraryItem>> FakeLibrary::page(QString search, api::PurchaseId before, int limit)
{
    return m_core->answer<QList<api::LibraryItem>>(QStringLiteral("library.page"), [&] {
        QList<api::LibraryItem> found;
        const QList<api::Content> all = m_core->state.contents.values();
        for (auto content = all.crbegin(); content != all.crend() && found.size() < limit; ++content) {
            const QString text = content->item.title + content->item.origin;
            if ((before == 0 || content->item.id < before) && text.contains(search, Qt::CaseInsensitive))
                found.append(content->item);
        }
        return Result<QList<api::LibraryItem>>(found);
    });
}

Future<api::Content> FakeLibrary::content(api::PurchaseId id)
{
    return m_core->answer<api::Content>(QStringLiteral("library.content"), [&]() -> Result<api::Content> {
        if (!m_core->state.contents.contains(id))
            return fail(ErrorCode::NotFound);
        return m_core->state.contents.value(id);
    });
}

Future<void> FakeLibrary::keepPlace(api::PurchaseId id, QString place)
{
    return m_core->answer<void>(QStringLiteral("library.keepPlace"), [&]() -> Done {
        if (!m_core->state.contents.contains(id))
            return fail(ErrorCode::NotFound);
        m_core->state.contents[id].place = place;
        return {};
    });
}

} // namespace satchel::testing
