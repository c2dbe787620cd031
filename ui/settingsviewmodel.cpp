// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/settingsviewmodel.h"

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

void SettingsViewModel::lock()
{
    session()->lock();
}

} // namespace satchel::ui
