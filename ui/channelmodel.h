// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

namespace satchel::ui {

/// The channels, as bars: our side and theirs.
class ChannelModel : public satchel::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        ChannelRole = Qt::UserRole + 1, ///< Hex.
        NameRole,
        StateRole, ///< In words.
        IsUsableRole,
        IsClosingRole,
        OursRole,
        TheirsRole,
        CapacityRole,
        ShareRole, ///< Our part of the bar, 0 … 1; for drawing only.
        PeerRole,
        FundingRole,
        ReserveRole,
    };
    using ListModel::ListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void refresh();

protected:
    void attach() override;

private:
    template<typename Model, typename Row, typename Key>
    friend void replaceRows(Model *model, QList<Row> &shown, const QList<Row> &wanted, Key key);

    QList<api::Channel> m_channels;
};

} // namespace satchel::ui
