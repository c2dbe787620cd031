// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/wordsviewmodel.h"

#include "ui/errortext.h"

namespace satchel::ui {

void WordsViewModel::go(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void WordsViewModel::show(SecretField *passphrase, SecretWords *words)
{
    if (m_state != Asking || passphrase->length() == 0 || !session()->tryWait()->isOver())
        return;
    go(Working);
    const QPointer<SecretWords> shown(words);
    whenDone(core()->session()->words(passphrase->take()), this, [this, shown](const Result<QByteArray> &answer) {
        if (!answer || !shown)
            return go(Asking, answer ? QString() : explain(answer.error().code, Wanted::Passphrase).toString());
        QByteArray text = answer.value();
        shown->setWords(Secret::take(text));
        go(Showing);
    });
}

void WordsViewModel::askBack()
{
    m_question = WordQuestion::random();
    go(Checking);
}

void WordsViewModel::showAgain()
{
    go(Showing);
}

void WordsViewModel::confirm(SecretWords *words, SecretField *first, SecretField *second)
{
    if (!m_question.isRight(*words, first, second))
        //: One of the two words asked back is wrong.
        return go(Checking, tr("Those are not the two words. Look at your note again."));
    session()->preferences()->setHasSavedWords(true);
    words->clear();
    go(Saved);
}

} // namespace satchel::ui
