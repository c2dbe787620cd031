// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/settingsviewmodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace satchel::ui {

void SettingsViewModel::attach()
{
    const Preferences *preferences = session()->preferences();
    connect(session(), &Session::changed, this, &ViewModel::changed);
    connect(preferences, &Preferences::languageChanged, this, &ViewModel::changed);
    connect(preferences, &Preferences::appearanceChanged, this, &ViewModel::changed);
    connect(preferences, &Preferences::motionChanged, this, &ViewModel::changed);
}

QString SettingsViewModel::language() const
{
    return session() ? session()->preferences()->language() : QString();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    session()->preferences()->setLanguage(language);
}

int SettingsViewModel::appearance() const
{
    return session() ? session()->preferences()->appearance() : 0;
}

void SettingsViewModel::setAppearance(int appearance)
{
    session()->preferences()->setAppearance(static_cast<Preferences::Appearance>(appearance));
}

bool SettingsViewModel::hasMoreContrast() const
{
    return session() && session()->preferences()->hasMoreContrast();
}

void SettingsViewModel::setMoreContrast(bool hasMore)
{
    session()->preferences()->setMoreContrast(hasMore);
}

bool SettingsViewModel::isMotionReduced() const
{
    return session() && session()->preferences()->isMotionReduced();
}

void SettingsViewModel::setMotionReduced(bool isReduced)
{
    session()->preferences()->setMotionReduced(isReduced);
}

QString SettingsViewModel::network() const
{
    return session() ? session()->networkName() : QString();
}

QString SettingsViewModel::networkDetail() const
{
    if (session() && session()->isSandbox())
        //: Settings, below the network's name.
        return tr("Everything runs on this computer. Its coins are worth nothing.");
    //: Settings, below the network's name.
    return tr("A public network.");
}

QString SettingsViewModel::nodeId() const
{
    return session() ? session()->status().nodeId : QString();
}

QString SettingsViewModel::keychainLine() const
{
    if (session() && session()->hasKeychain())
        //: Settings, security: how the wallet's key is protected.
        return tr("Protected by your passphrase and by a key in the system's keychain.");
    //: Settings, security: how the wallet's key is protected.
    return tr("Protected by your passphrase alone: no system keychain was found.");
}

QString SettingsViewModel::version() const
{
    return QCoreApplication::applicationVersion();
}

int SettingsViewModel::idleMinutes() const
{
    return session() ? session()->status().safety.idleMinutes : 0;
}

void SettingsViewModel::setIdleMinutes(int minutes)
{
    whenDone(core()->session()->setIdleLock(minutes), this, [this](const Done &done) { take(done); });
}

int SettingsViewModel::askAbove() const
{
    return session() ? static_cast<int>(session()->status().safety.askAbove.value) : 0;
}

void SettingsViewModel::setAskAbove(int sat)
{
    m_wished = Sat{sat};
    wish({});
}

void SettingsViewModel::confirmAskAbove(SecretField *passphrase)
{
    if (m_isProofWanted && session()->tryWait()->isOver())
        wish(passphrase->take());
}

void SettingsViewModel::giveUpAskAbove()
{
    take({});
}

void SettingsViewModel::wish(Secret passphrase)
{
    whenDone(core()->session()->setAskAbove(m_wished, std::move(passphrase)), this,
             [this](const Done &done) { take(done); });
}

void SettingsViewModel::take(const Done &done)
{
    const ErrorCode code = done ? ErrorCode::None : done.error().code;
    m_isProofWanted = code == ErrorCode::PassphraseNeeded || (m_isProofWanted && code != ErrorCode::None);
    m_refusal = code == ErrorCode::PassphraseNeeded ? ErrorCode::None : code;
    Q_EMIT changed();
}

QString SettingsViewModel::problem() const
{
    return m_refusal == ErrorCode::None ? QString() : explain(m_refusal, Wanted::Passphrase).toString();
}

QString SettingsViewModel::amountWords(int sat) const
{
    return number(Sat{sat});
}

void SettingsViewModel::lock()
{
    session()->lock();
}

} // namespace satchel::ui
