// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "ui/secretfield.h"
#include "ui/viewmodel.h"
#include "ui/worth.h"

#include <QUrl>

namespace satchel::ui {

/// One purchase, from the question for its price to the page in the library. Set `url` to begin one or `purchaseId` to
/// show one that exists.
class PurchaseViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl url READ url WRITE look NOTIFY changed)
    Q_PROPERTY(qint64 purchaseId READ purchaseId WRITE show NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString siteLine READ siteLine NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(
        satchel::ui::Worth worth READ worth NOTIFY changed) ///< Of the price, at the own rate; empty without one.
    Q_PROPERTY(satchel::ui::Worth totalWorth READ totalWorth NOTIFY changed)
    Q_PROPERTY(QString feeLimit READ feeLimit NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed) ///< Price and highest fee.
    Q_PROPERTY(QString spendableAfter READ spendableAfter NOTIFY changed)
    Q_PROPERTY(QString checksLine READ checksLine NOTIFY changed)
    Q_PROPERTY(bool isKnownPayee READ isKnownPayee NOTIFY changed)
    Q_PROPERTY(QString payeeLine READ payeeLine NOTIFY changed)
    Q_PROPERTY(QString expiryLine READ expiryLine NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressDetail READ progressDetail NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString moneyLine READ moneyLine NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(bool canPay READ canPay NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool canBuyAgain READ canBuyAgain NOTIFY changed) ///< Paid, and the site refuses the proof.
    Q_PROPERTY(QString paidBeforeLine READ paidBeforeLine NOTIFY changed) ///< Of an offer for such a page.
    Q_PROPERTY(bool canDecline READ canDecline NOTIFY changed)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed) ///< For this price.
public:
    enum State { Looking, Offered, Paying, Fetching, Kept, Undelivered, Failed, Declined };
    Q_ENUM(State)
    using ViewModel::ViewModel;

    [[nodiscard]] QUrl url() const { return m_purchase.url; }
    [[nodiscard]] qint64 purchaseId() const { return m_purchase.id; }
    [[nodiscard]] State state() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString site() const;
    [[nodiscard]] QString siteLine() const;
    [[nodiscard]] QString price() const;
    [[nodiscard]] Worth worth() const;
    [[nodiscard]] Worth totalWorth() const;
    [[nodiscard]] QString feeLimit() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString spendableAfter() const;
    [[nodiscard]] QString checksLine() const;
    [[nodiscard]] bool isKnownPayee() const { return m_purchase.isKnownPayee; }
    [[nodiscard]] QString payeeLine() const;
    [[nodiscard]] QString expiryLine() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString progressDetail() const;
    [[nodiscard]] QString problem() const { return explanation().happened; }
    [[nodiscard]] QString moneyLine() const { return explanation().money; }
    [[nodiscard]] QString remedy() const { return explanation().next; }
    [[nodiscard]] bool canPay() const;
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] bool canBuyAgain() const;
    [[nodiscard]] QString paidBeforeLine() const;
    [[nodiscard]] bool canDecline() const;
    [[nodiscard]] bool needsPassphrase() const;

    void look(const QUrl &url);
    void show(qint64 purchase);

public Q_SLOTS:
    /// With the passphrase, if it is needed; its field is emptied.
    void approve(satchel::ui::SecretField *passphrase = nullptr);
    void decline();
    void retry();
    /// After a failure before payment: asks the page again.
    void lookAgain();
    /// Asks for the price of a page once more that was paid for nothing; pays nothing.
    void buyAgain();

Q_SIGNALS:
    void kept(qint64 purchase); ///< The page is in the library.

protected:
    void attach() override;

private:
    void ask(const Future<api::Purchase> &question);
    void take(const api::Purchase &purchase);
    [[nodiscard]] Explanation explanation() const;

    api::Purchase m_purchase;
    bool m_isAsking = false;
    int m_news = 0; ///< Changes told by the core.
    ErrorCode m_refusal = ErrorCode::None; ///< The core did not take the last command.
};

} // namespace satchel::ui
