// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretfield.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// Language, appearance, what is running, and the lock.
class SettingsViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY changed)
    Q_PROPERTY(bool hasMoreContrast READ hasMoreContrast WRITE setMoreContrast NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY changed)
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(QString networkDetail READ networkDetail NOTIFY changed)
    Q_PROPERTY(QString nodeId READ nodeId NOTIFY changed)
    Q_PROPERTY(QString keychainLine READ keychainLine NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QList<int> idleChoices READ idleChoices CONSTANT) ///< Minutes; 0: never.
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY changed)
    Q_PROPERTY(QList<int> askChoices READ askChoices CONSTANT) ///< Whole sat; 0: never.
    Q_PROPERTY(int askAbove READ askAbove NOTIFY changed)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed) ///< For the last change that was wanted.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] int appearance() const;
    void setAppearance(int appearance);
    [[nodiscard]] bool hasMoreContrast() const;
    void setMoreContrast(bool hasMore);
    [[nodiscard]] bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    [[nodiscard]] QString network() const;
    [[nodiscard]] QString networkDetail() const;
    [[nodiscard]] QString nodeId() const;
    [[nodiscard]] QString keychainLine() const;
    [[nodiscard]] QString version() const;

    [[nodiscard]] QList<int> idleChoices() const { return {0, 5, 15, 60}; }
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    [[nodiscard]] QList<int> askChoices() const { return {0, 1'000, 10'000, 100'000}; }
    [[nodiscard]] int askAbove() const;
    [[nodiscard]] bool needsPassphrase() const { return m_isProofWanted; }
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    void lock();
    /// Makes it so, or asks for the passphrase first if that protects less than before.
    void setAskAbove(int sat);
    void confirmAskAbove(satchel::ui::SecretField *passphrase);
    void giveUpAskAbove();
    /// A number of whole sat for a choice.
    QString amountWords(int sat) const;

protected:
    void attach() override;

private:
    void wish(Secret passphrase);
    void take(const Done &done);

    Sat m_wished;
    bool m_isProofWanted = false;
    ErrorCode m_refusal = ErrorCode::None;
};

} // namespace satchel::ui
