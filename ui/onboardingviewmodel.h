// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "ui/viewmodel.h"
#include "ui/wordquestion.h"

namespace satchel::ui {

/// From nothing to a wallet: welcome, a passphrase, and the words, two of them asked back. In the sandbox, where nothing is
/// at stake, the wallet is made after the passphrase; its words can be had later (WordsViewModel).
class OnboardingViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool showsWordsLater READ showsWordsLater NOTIFY changed)
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
    [[nodiscard]] bool showsWordsLater() const { return session() && session()->isSandbox(); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString keychainLine() const;
    [[nodiscard]] int firstAsked() const { return m_question.first; }
    [[nodiscard]] int secondAsked() const { return m_question.second; }

public Q_SLOTS:
    void begin();
    void back();
    /// Both fields are emptied when they agree. In the sandbox this makes the wallet.
    void choosePassphrase(satchel::ui::SecretField *first, satchel::ui::SecretField *second);
    /// Fetches new words into `words`.
    void showWords(satchel::ui::SecretWords *words);
    void askBack();
    void confirm(satchel::ui::SecretWords *words, satchel::ui::SecretField *first, satchel::ui::SecretField *second);

protected:
    void attach() override;

private:
    void go(Step step);
    enum class Slip { None, PassphrasesDiffer, WrongWords };
    /// What is wrong, kept as its cause so that it is said in the language of the moment.
    void say(Slip slip, ErrorCode refusal = ErrorCode::None);
    void drawWordsAndMake();
    void make(bool hasSavedWords);

    Step m_step = Welcome;
    bool m_isBusy = false;
    Slip m_slip = Slip::None;
    ErrorCode m_refusal = ErrorCode::None;
    Secret m_passphrase;
    WordQuestion m_question;
};

} // namespace satchel::ui
