// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretfield.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// Puts another passphrase on the open wallet.
class PassphraseViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum State { Asking, Working, Changed };
    Q_ENUM(State)
    using ViewModel::ViewModel;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    /// The new one stays in its fields until it is taken; the old one is emptied.
    void change(satchel::ui::SecretField *old, satchel::ui::SecretField *first, satchel::ui::SecretField *second);
    /// A hint on the strength of what is in the field.
    QString strengthLine(satchel::ui::SecretField *field) const;

Q_SIGNALS:
    /// Not changed; `problem` says why.
    void refused();

private:
    void end(ErrorCode refusal, bool areDifferent = false);

    State m_state = Asking;
    ErrorCode m_refusal = ErrorCode::None;
    bool m_areDifferent = false;
};

} // namespace satchel::ui
