// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/onboardingviewmodel.h"

namespace satchel::ui {
namespace {

constexpr std::size_t shortest = 8;

} // namespace

void OnboardingViewModel::attach()
{
    connect(session(), &Session::changed, this, &ViewModel::changed);
}

QString OnboardingViewModel::keychainLine() const
{
    if (!session())
        return {};
    if (session()->hasKeychain())
        //: Onboarding, below the passphrase: a second key is kept by the desktop's keychain.
        return tr("A second key is kept in your system's keychain.");
    //: Onboarding, below the passphrase: no keychain was found on this system.
    return tr("No system keychain was found, so the passphrase alone protects this wallet.");
}

void OnboardingViewModel::go(Step step)
{
    m_step = step;
    say(Slip::None);
}

QString OnboardingViewModel::problem() const
{
    switch (m_slip) {
    case Slip::PassphrasesDiffer:
        //: Onboarding: the passphrase and its repetition are not the same.
        return tr("The two passphrases are not the same.");
    case Slip::WrongWords:
        //: Onboarding: one of the two words asked back is wrong.
        return tr("Those are not the two words. Look at your note again.");
    case Slip::None:
        break;
    }
    return m_refusal == ErrorCode::None ? QString() : explain(m_refusal).toString();
}

void OnboardingViewModel::say(Slip slip, ErrorCode refusal)
{
    m_slip = slip;
    m_refusal = refusal;
    m_isBusy = false;
    Q_EMIT changed();
}

void OnboardingViewModel::begin()
{
    go(Passphrase);
}

void OnboardingViewModel::back()
{
    if (m_step != Welcome && !m_isBusy)
        go(static_cast<Step>(m_step - 1));
}

void OnboardingViewModel::choosePassphrase(SecretField *first, SecretField *second)
{
    if (m_isBusy)
        return;
    const std::size_t least = showsWordsLater() ? 1 : shortest;
    if (first->content().size() < least)
        return say(Slip::None, ErrorCode::PassphraseTooShort);
    if (!first->content().equals(second->content()))
        return say(Slip::PassphrasesDiffer);
    m_passphrase = first->take();
    second->clear();
    showsWordsLater() ? drawWordsAndMake() : go(Words);
}

void OnboardingViewModel::showWords(SecretWords *words)
{
    const QPointer<SecretWords> shown(words);
    whenDone(core()->session()->newWords(), this, [this, shown](const Result<QByteArray> &answer) {
        if (!answer)
            return say(Slip::None, answer.error().code);
        QByteArray text = answer.value();
        if (shown)
            shown->setWords(Secret::take(text));
    });
}

void OnboardingViewModel::askBack()
{
    m_question = WordQuestion::random();
    go(Check);
}

void OnboardingViewModel::confirm(SecretWords *words, SecretField *first, SecretField *second)
{
    if (m_question.isRight(*words, first, second))
        return make(true);
    say(Slip::WrongWords);
}

void OnboardingViewModel::drawWordsAndMake()
{
    m_isBusy = true;
    whenDone(core()->session()->newWords(), this, [this](const Result<QByteArray> &answer) {
        m_isBusy = false;
        if (!answer)
            return say(Slip::None, answer.error().code);
        QByteArray text = answer.value();
        const Secret wiped = Secret::take(text);
        make(false);
    });
}

void OnboardingViewModel::make(bool hasSavedWords)
{
    if (m_isBusy)
        return;
    say(Slip::None);
    m_isBusy = true;
    Q_EMIT changed();
    session()->preferences()->setHasSavedWords(hasSavedWords);
    whenDone(core()->session()->create(m_passphrase.clone()), this, [this](const Done &made) {
        if (made)
            m_passphrase = {};
        say(Slip::None, made ? ErrorCode::None : made.error().code);
    });
}

} // namespace satchel::ui
