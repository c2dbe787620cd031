// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/viewmodel.h"

namespace satchel::ui {

void ViewModel::setSession(Session *session)
{
    if (!session || m_session)
        return;
    m_session = session;
    connect(session, &Session::retranslated, this, &ViewModel::changed);
    connect(session->rate(), &OwnRate::changed, this, &ViewModel::changed);
    attach();
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

ListModel::ListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &ListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ListModel::countChanged);
}

void ListModel::setSession(Session *session)
{
    if (!session || m_session)
        return;
    m_session = session;
    connect(session, &Session::retranslated, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    attach();
    Q_EMIT sessionChanged();
}

} // namespace satchel::ui
