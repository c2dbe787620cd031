// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

class Session;

/// The core ended by itself and was started again while the window stayed: to be said until the wallet is open again.
class CoreRestart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isRecent READ isRecent NOTIFY changed)
public:
    explicit CoreRestart(Session &session); ///< Which must outlive it.
    ~CoreRestart() override;
    static CoreRestart *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool isRecent() const { return m_isRecent; }
    void note(); ///< It happens now. One that was stopping in order is no news.

Q_SIGNALS:
    void changed();

private:
    void follow();

    Session &m_session;
    bool m_isRecent = false;
};

} // namespace satchel::ui
