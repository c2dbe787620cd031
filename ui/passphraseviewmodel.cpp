// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/passphraseviewmodel.h"

#include "ui/errortext.h"
#include "ui/passphrasestrength.h"

namespace satchel::ui {

QString PassphraseViewModel::problem() const
{
    if (m_areDifferent)
        //: The new passphrase and its repetition are not the same.
        return tr("The two new passphrases are not the same.");
    return m_refusal == ErrorCode::None ? QString() : explain(m_refusal, Wanted::Passphrase).toString();
}

void PassphraseViewModel::end(ErrorCode refusal, bool areDifferent)
{
    m_refusal = refusal;
    m_areDifferent = areDifferent;
    m_state = refusal == ErrorCode::None && !areDifferent ? Changed : Asking;
    Q_EMIT changed();
    if (m_state == Asking)
        Q_EMIT refused();
}

void PassphraseViewModel::change(SecretField *old, SecretField *first, SecretField *second)
{
    if (m_state != Asking || !session()->tryWait()->isOver())
        return;
    if (!first->content().equals(second->content()))
        return end(ErrorCode::None, true);
    m_state = Working;
    Q_EMIT changed();
    const auto answer = core()->session()->changePassphrase(old->take(), first->content().clone());
    whenDone(answer, this, [this, first = QPointer(first), second = QPointer(second)](const Done &taken) {
        if (taken && first && second) {
            first->clear();
            second->clear();
        }
        end(taken ? ErrorCode::None : taken.error().code);
    });
}

QString PassphraseViewModel::strengthLine(SecretField *field) const
{
    return ui::strengthLine(strengthOf(field->content()));
}

} // namespace satchel::ui
