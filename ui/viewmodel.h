// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>
#include <QObject>
#include <QQmlEngine>

namespace satchel::ui {

/// What every view model has: a session. Work begins when it is set.
class ViewModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(satchel::ui::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    /// Once, before anything else.
    void setSession(Session *session);

Q_SIGNALS:
    void sessionChanged();
    /// Some property has another value, or the language has changed.
    void changed();

protected:
    /// Called once, when the session is there.
    virtual void attach() { }
    [[nodiscard]] api::CoreClient *core() const { return m_session->core(); }

private:
    Session *m_session = nullptr;
};

/// The same for lists.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(satchel::ui::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
public:
    explicit ListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

protected:
    virtual void attach() { }
    [[nodiscard]] api::CoreClient *core() const { return m_session->core(); }

private:
    Session *m_session = nullptr;
};

} // namespace satchel::ui
