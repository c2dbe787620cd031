// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/unlockviewmodel.h"

#include "ui/errortext.h"

namespace satchel::ui {

QString UnlockViewModel::problem() const
{
    return m_refusal == ErrorCode::None ? QString() : explain(m_refusal).toString();
}

bool UnlockViewModel::canTry() const
{
    return m_state != Working && session()->tryWait()->isOver();
}

void UnlockViewModel::begin()
{
    m_state = Working;
    m_refusal = ErrorCode::None;
    Q_EMIT changed();
}

void UnlockViewModel::end(const Done &opened)
{
    m_state = Asking;
    m_refusal = opened ? ErrorCode::None : opened.error().code;
    Q_EMIT changed();
    if (!opened)
        Q_EMIT refused();
}

void UnlockViewModel::unlock(SecretField *passphrase)
{
    if (!canTry() || passphrase->length() == 0)
        return;
    begin();
    whenDone(core()->session()->unlock(passphrase->take()), this, [this](const Done &opened) { end(opened); });
}

void UnlockViewModel::unlockWithWords(SecretField *words, SecretField *newPassphrase)
{
    if (!canTry() || words->length() == 0)
        return;
    begin();
    whenDone(core()->session()->unlockWithWords(words->content().clone(), newPassphrase->content().clone()), this,
             [this, words = QPointer(words), newPassphrase = QPointer(newPassphrase)](const Done &opened) {
                 if (opened && words && newPassphrase) {
                     words->clear();
                     newPassphrase->clear();
                 }
                 end(opened);
             });
}

void UnlockViewModel::useWords(bool usesWords)
{
    m_usesWords = usesWords;
    m_refusal = ErrorCode::None;
    Q_EMIT changed();
}

} // namespace satchel::ui
