// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretfield.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// Opens a locked wallet with its passphrase, or with its words when that is forgotten.
class UnlockViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool usesWords READ usesWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum State { Asking, Working };
    Q_ENUM(State)
    using ViewModel::ViewModel;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool usesWords() const { return m_usesWords; }
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    /// The field is emptied.
    void unlock(satchel::ui::SecretField *passphrase);
    /// The words stay in their field until they were right.
    void unlockWithWords(satchel::ui::SecretField *words, satchel::ui::SecretField *newPassphrase);
    void useWords(bool usesWords);

Q_SIGNALS:
    /// Not opened; `problem` says why.
    void refused();

private:
    [[nodiscard]] bool canTry() const;
    void begin();
    void end(const Done &opened);

    State m_state = Asking;
    bool m_usesWords = false;
    ErrorCode m_refusal = ErrorCode::None;
};

} // namespace satchel::ui
