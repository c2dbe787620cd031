// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace satchel::ui {

/// A link that was wanted while there was no connection: kept for this session of the window, offered when the
/// connection is back, and never looked at or paid by itself. The latest one counts.
class WaitingLink : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed) ///< "harbour.example"; hostile.
public:
    using QObject::QObject;

    [[nodiscard]] bool isThere() const { return m_url.isValid(); }
    [[nodiscard]] QString site() const;
    void keep(const QUrl &url);

public Q_SLOTS:
    /// Gives it away.
    [[nodiscard]] QUrl take();
    void forget();

Q_SIGNALS:
    void changed();

private:
    QUrl m_url;
};

} // namespace satchel::ui
