// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "ui/secretfield.h"
#include "ui/secretwords.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// From nothing to a wallet: welcome, a passphrase, the words (shown once; two asked back, or skipped in the sandbox).
class OnboardingViewModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canSkipWords READ canSkipWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString keychainLine READ keychainLine NOTIFY changed)
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY changed) ///< Number of a word, from 1.
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY changed)
public:
    enum Step { Welcome, Passphrase, Words, Check };
    Q_ENUM(Step)
    using ViewModel::ViewModel;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool canSkipWords() const { return session() && session()->isSandbox(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString keychainLine() const;
    [[nodiscard]] int firstAsked() const { return m_firstAsked; }
    [[nodiscard]] int secondAsked() const { return m_secondAsked; }

public Q_SLOTS:
    void begin();
    void back();
    /// Both fields are emptied when they agree.
    void choosePassphrase(satchel::ui::SecretField *first, satchel::ui::SecretField *second);
    /// Fetches new words into `words`.
    void showWords(satchel::ui::SecretWords *words);
    void askBack();
    void confirm(satchel::ui::SecretWords *words, satchel::ui::SecretField *first, satchel::ui::SecretField *second);
    /// Sandbox only: makes the wallet without asking the words back.
    void skipWords();

protected:
    void attach() override;

private:
    void go(Step step);
    void say(const QString &problem);
    void make();

    Step m_step = Welcome;
    bool m_isBusy = false;
    QString m_problem;
    Secret m_passphrase;
    int m_firstAsked = 3;
    int m_secondAsked = 9;
};

} // namespace satchel::ui
