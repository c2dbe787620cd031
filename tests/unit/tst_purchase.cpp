// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/purchase.h"

#include <QTest>

using namespace satchel;
using namespace satchel::purchase;
using State = api::PurchaseState;

namespace {

const std::vector<std::pair<const char *, Input>> inputs{
    {"opened", Opened{}},
    {"offer made", OfferMade{}},
    {"look failed", LookFailed{ErrorCode::PageGone}},
    {"approve", Approve{}},
    {"decline", Decline{}},
    {"expire", Expire{}},
    {"handed over", HandedOver{}},
    {"payment settled", PaymentSettled{}},
    {"payment failed", PaymentFailed{ErrorCode::NoRoute}},
    {"page arrived", PageArrived{}},
    {"delivery failed", DeliveryFailed{ErrorCode::DeliveryFailed}},
    {"retry delivery", RetryDelivery{}},
};

/// One row a state, one letter an input, in the order above. `.`: nothing changes.
struct Row {
    State from;
    const char *to;
};
// L Looking, O Offered, A Approved, Y Paying, P Paid, D Delivered, N PaidNotDelivered, F Failed, X Declined, R Free
const std::vector<Row> table{
    {State::Looking, "ROF.X......."},
    {State::Offered, "...AXF..F..."},
    {State::Approved, "......YPF..."},
    {State::Paying, ".......PF..."},
    {State::Paid, ".........DN."},
    {State::Delivered, "............"},
    {State::PaidNotDelivered, ".........DNP"},
    {State::Failed, ".......P...."},
    {State::Declined, "............"},
    {State::Free, "............"},
};

State stateOf(char letter, State unchanged)
{
    static const QByteArray letters = "LOAYPDNFXR";
    return letter == '.' ? unchanged : static_cast<State>(letters.indexOf(letter));
}

} // namespace

class TestPurchase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheTable()
    {
        for (const Row &row : table) {
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                const Step after = next({row.from}, inputs[i].second);
                const QByteArray what = QByteArray::number(int(row.from)) + " + " + inputs[i].first;
                QVERIFY2(after.state == stateOf(row.to[i], row.from), what.constData());
            }
        }
    }

    void keepsTheReason()
    {
        QCOMPARE(next({State::Looking}, LookFailed{ErrorCode::PageGone}).error, ErrorCode::PageGone);
        QCOMPARE(next({State::Offered}, Expire{}).error, ErrorCode::InvoiceExpired);
        QCOMPARE(next({State::Paying}, PaymentFailed{ErrorCode::NoRoute}).error, ErrorCode::NoRoute);
        QCOMPARE(next({State::Paid}, DeliveryFailed{ErrorCode::CredentialRefused}).error, ErrorCode::CredentialRefused);
        QCOMPARE(next({State::PaidNotDelivered, ErrorCode::DeliveryFailed}, RetryDelivery{}).error, ErrorCode::None);
        QCOMPARE(next({State::Failed, ErrorCode::Cancelled}, PaymentSettled{}).error, ErrorCode::None);
    }

    /// From a state in which money has moved, no two inputs in a row lead to one that could pay.
    void neverPaysTwice()
    {
        for (const State paid : {State::Paid, State::PaidNotDelivered, State::Delivered}) {
            for (const auto &first : inputs) {
                for (const auto &second : inputs) {
                    const State after = next(next({paid}, first.second), second.second).state;
                    QVERIFY(after == State::Paid || after == State::PaidNotDelivered || after == State::Delivered);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPurchase)
#include "tst_purchase.moc"
