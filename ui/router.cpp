// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/router.h"

#include <utility>

namespace satchel::ui {
namespace {

constexpr qsizetype longestHistory = 50;
constexpr qsizetype longestTaken = 10'000;

} // namespace

Router::Router(QObject *parent)
    : QObject(parent)
{ }

void Router::move(Spot spot)
{
    m_sheet = NoSheet;
    if (spot != m_now) {
        m_before.append(m_now);
        if (m_before.size() > longestHistory)
            m_before.removeFirst();
        m_now = spot;
    }
    Q_EMIT changed();
}

void Router::open(Sheet sheet, qint64 id, const QUrl &url, const QString &text)
{
    m_sheet = sheet;
    m_id = id;
    m_url = url;
    m_text = text;
    Q_EMIT changed();
}

void Router::go(Place place)
{
    move({place, place == m_now.place ? 0 : m_now.article});
}

void Router::back()
{
    if (m_sheet != NoSheet) {
        closeSheet();
    } else if (!m_before.isEmpty()) {
        m_now = m_before.takeLast();
        Q_EMIT changed();
    }
}

void Router::read(qint64 purchase)
{
    move({Library, purchase});
}

void Router::closeArticle()
{
    move({m_now.place, 0});
}

void Router::buy(const QUrl &url)
{
    open(PurchaseSheet, 0, url);
}

void Router::openPurchase(qint64 purchase)
{
    open(PurchaseSheet, purchase);
}

void Router::send(const QString &invoice)
{
    open(SendSheet, 0, {}, invoice);
}

void Router::openEntry(qint64 entry)
{
    open(EntrySheet, entry);
}

void Router::openReceipt(qint64 purchase)
{
    open(ReceiptSheet, purchase);
}

void Router::openChannel()
{
    open(ChannelSheet);
}

void Router::receive()
{
    open(ReceiveSheet);
}

void Router::showWords()
{
    open(WordsSheet);
}

void Router::changePassphrase()
{
    open(PassphraseSheet);
}

void Router::showKeys()
{
    open(KeysSheet);
}

void Router::openNotices()
{
    open(NoticesSheet);
}

void Router::pickCurrency()
{
    open(CurrencySheet);
}

void Router::scan()
{
    if (m_sheet == ScanSheet)
        return;
    go(Pay);
    open(ScanSheet);
}

void Router::closeSheet()
{
    open(NoSheet);
}

void Router::take(const QString &anything)
{
    m_taken = anything.left(longestTaken);
    go(Pay);
    Q_EMIT taken();
}

QString Router::claim()
{
    return std::exchange(m_taken, {});
}

void Router::reset()
{
    m_before.clear();
    m_now = {};
    closeSheet();
}

} // namespace satchel::ui
