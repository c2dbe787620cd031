// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"
#include "ui/wordquestion.h"

namespace satchel::ui {

/// Shows the words of the open wallet again: the passphrase, the words, two of them asked back. When they were right the
/// window stops reminding (`Preferences::hasSavedWords`).
class WordsViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY changed) ///< Number of a word, from 1.
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY changed)
public:
    enum State { Asking, Working, Showing, Checking, Saved };
    Q_ENUM(State)
    using ViewModel::ViewModel;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int firstAsked() const { return m_question.first; }
    [[nodiscard]] int secondAsked() const { return m_question.second; }

public Q_SLOTS:
    /// Fetches the words into `words`; the field is emptied.
    void show(satchel::ui::SecretField *passphrase, satchel::ui::SecretWords *words);
    void askBack();
    void showAgain();
    void confirm(satchel::ui::SecretWords *words, satchel::ui::SecretField *first, satchel::ui::SecretField *second);

private:
    void go(State state, const QString &problem = {});

    State m_state = Asking;
    QString m_problem;
    WordQuestion m_question;
};

} // namespace satchel::ui
