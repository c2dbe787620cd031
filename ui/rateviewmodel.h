// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

#include <QVariantList>

namespace satchel::ui {

/// The person's own rate: off, being entered, in force. And the list of currencies to pick one from.
class RateViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed) ///< In force, or being entered.
    Q_PROPERTY(bool hasCurrency READ hasCurrency NOTIFY changed)
    Q_PROPERTY(QString currencyLine READ currencyLine NOTIFY changed) ///< "US dollars · USD"
    Q_PROPERTY(QString currencyCode READ currencyCode NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed) ///< At first the rate that is in force.
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< Why the rate was not taken.
    Q_PROPERTY(QString exampleLine READ exampleLine NOTIFY changed) ///< What the typed rate would mean.
    Q_PROPERTY(QString inForceLine READ inForceLine NOTIFY changed)
    Q_PROPERTY(bool isOld READ isOld NOTIFY changed) ///< A week or older.
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QVariantList found READ found NOTIFY changed) ///< {code, name, isPicked}, the picked one first
public:
    using ViewModel::ViewModel;

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool hasCurrency() const { return !currencyCode().isEmpty(); }
    [[nodiscard]] QString currencyLine() const;
    [[nodiscard]] QString currencyCode() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString exampleLine() const;
    [[nodiscard]] QString inForceLine() const;
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] QVariantList found() const;

public Q_SLOTS:
    /// On: shows what is needed to enter a rate. Off: ends the rate; payments keep theirs.
    void turn(bool isOn);
    void pick(const QString &currency);
    void save();

Q_SIGNALS:
    void saved();

protected:
    void attach() override;

private:
    enum class Wish { None, On, Off }; ///< None: it is on if there is a rate.

    [[nodiscard]] FiatRate present() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] Result<FiatRate> entered() const;
    void startOver();
    void hear(const Done &done);

    QString m_typed;
    QString m_search;
    Wish m_wish = Wish::None;
    ErrorCode m_refusal = ErrorCode::None;
};

} // namespace satchel::ui
