// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"
#include "ui/worth.h"

#include <QUrl>
#include <QVariantList>

namespace satchel::ui {

/// The receipt of a purchase: what was bought, what it cost, and the proof; copied or saved as text.
class ReceiptViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 purchaseId READ purchaseId WRITE show NOTIFY changed)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(satchel::ui::Worth worth READ worth NOTIFY changed) ///< At the rate of its time; empty without one.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed) ///< {label, value, isCode}
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed) ///< Proposed for saving.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    using ViewModel::ViewModel;

    [[nodiscard]] qint64 purchaseId() const { return m_id; }
    void show(qint64 purchase);
    [[nodiscard]] bool isReady() const { return !m_receipt.text.isEmpty(); }
    [[nodiscard]] QString title() const { return m_receipt.purchase.title; }
    [[nodiscard]] QString site() const;
    [[nodiscard]] QString price() const;
    [[nodiscard]] Worth worth() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString text() const { return m_receipt.text; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString problem() const { return m_problem; }

public Q_SLOTS:
    /// Writes the text to a local file.
    void save(const QUrl &file);

Q_SIGNALS:
    void saved();

protected:
    void attach() override { load(); }

private:
    void load();

    qint64 m_id = 0;
    api::Receipt m_receipt;
    QString m_problem;
};

} // namespace satchel::ui
