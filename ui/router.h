// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace satchel::ui {

/// Which place is shown, which article is open, and which sheet lies on top. Pages say what the person wants; this
/// decides where that leads. QML sees it as the singleton `Router`.
class Router : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Place place READ place NOTIFY changed)
    Q_PROPERTY(Sheet sheet READ sheet NOTIFY changed)
    Q_PROPERTY(QUrl sheetUrl READ sheetUrl NOTIFY changed)
    Q_PROPERTY(QString sheetText READ sheetText NOTIFY changed)
    Q_PROPERTY(qint64 sheetId READ sheetId NOTIFY changed)
    Q_PROPERTY(qint64 article READ article NOTIFY changed) ///< Open in the Library; 0: none.
public:
    enum Place { Pay, Library, Activity, Wallet, Settings };
    Q_ENUM(Place)
    enum Sheet {
        NoSheet,
        PurchaseSheet,
        SendSheet,
        EntrySheet,
        ReceiptSheet,
        ChannelSheet,
        ReceiveSheet,
        WordsSheet,
        KeysSheet,
        NoticesSheet,
        ScanSheet,
        PassphraseSheet,
        CurrencySheet
    };
    Q_ENUM(Sheet)

    explicit Router(QObject *parent = nullptr);

    [[nodiscard]] Place place() const { return m_now.place; }
    [[nodiscard]] qint64 article() const { return m_now.article; }
    [[nodiscard]] Sheet sheet() const { return m_sheet; }
    [[nodiscard]] QUrl sheetUrl() const { return m_url; }
    [[nodiscard]] QString sheetText() const { return m_text; }
    [[nodiscard]] qint64 sheetId() const { return m_id; }

public Q_SLOTS:
    void go(satchel::ui::Router::Place place);
    /// Closes the sheet, or the article, or returns to the place before.
    void back();
    void read(qint64 purchase);
    void closeArticle();
    void buy(const QUrl &url);
    void openPurchase(qint64 purchase);
    void send(const QString &invoice);
    void openEntry(qint64 entry);
    void openReceipt(qint64 purchase);
    void openChannel();
    void receive();
    void showWords();
    void changePassphrase();
    void showKeys();
    void openNotices();
    void pickCurrency();
    /// The ways to scan, on Pay.
    void scan();
    void closeSheet();
    /// Something from outside the window (a link that was clicked, a second start): shown on Pay as if it had been pasted,
    /// at once or as soon as the wallet is open. A later one replaces an earlier one that still waits. Hostile; nothing is paid.
    void take(const QString &anything);
    /// What take() was given, for the page that looks at it; empty after the first call.
    QString claim();
    /// Forgets everything but what take() was given, for a wallet that was locked.
    void reset();

Q_SIGNALS:
    void changed();
    /// Something waits to be claimed.
    void taken();

private:
    struct Spot {
        Place place = Pay;
        qint64 article = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    void move(Spot spot);
    void open(Sheet sheet, qint64 id = 0, const QUrl &url = {}, const QString &text = {});

    Spot m_now;
    QList<Spot> m_before;
    Sheet m_sheet = NoSheet;
    QUrl m_url;
    QString m_text;
    QString m_taken;
    qint64 m_id = 0;
};

} // namespace satchel::ui
