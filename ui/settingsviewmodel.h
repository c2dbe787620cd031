// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

namespace satchel::ui {

/// Language, appearance, what is running, and the lock.
class SettingsViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY changed)
    Q_PROPERTY(bool hasMoreContrast READ hasMoreContrast WRITE setMoreContrast NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY changed)
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(QString networkDetail READ networkDetail NOTIFY changed)
    Q_PROPERTY(QString nodeId READ nodeId NOTIFY changed)
    Q_PROPERTY(QString keychainLine READ keychainLine NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] int appearance() const;
    void setAppearance(int appearance);
    [[nodiscard]] bool hasMoreContrast() const;
    void setMoreContrast(bool hasMore);
    [[nodiscard]] bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    [[nodiscard]] QString network() const;
    [[nodiscard]] QString networkDetail() const;
    [[nodiscard]] QString nodeId() const;
    [[nodiscard]] QString keychainLine() const;
    [[nodiscard]] QString version() const;

public Q_SLOTS:
    void lock();

protected:
    void attach() override;
};

} // namespace satchel::ui
