// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"
#include "ui/worth.h"

#include <QVariantList>

namespace satchel::ui {

/// One line of Activity with everything technical behind it.
class EntryViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 entryId READ entryId WRITE show NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(satchel::ui::Worth worth READ worth NOTIFY changed) ///< At the rate of its time; empty without one.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed) ///< {label, value, isCode}
    Q_PROPERTY(qint64 purchase READ purchase NOTIFY changed)
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY changed)
    Q_PROPERTY(bool canShowReceipt READ canShowReceipt NOTIFY changed)
    Q_PROPERTY(bool canFinish READ canFinish NOTIFY changed) ///< A purchase that waits for something.
public:
    using ViewModel::ViewModel;

    [[nodiscard]] qint64 entryId() const { return m_entry.id; }
    void show(qint64 entry);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QString amount() const;
    [[nodiscard]] Worth worth() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] qint64 purchase() const { return m_entry.purchase; }
    [[nodiscard]] bool canOpen() const;
    [[nodiscard]] bool canShowReceipt() const;
    [[nodiscard]] bool canFinish() const;

protected:
    void attach() override;

private:
    void load();

    api::ActivityEntry m_entry;
};

} // namespace satchel::ui
