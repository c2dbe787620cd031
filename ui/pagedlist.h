// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace satchel::ui {

/// Brings `shown` to `wanted` row by row, so that a list view keeps its place: rows with a key that is gone are removed,
/// new ones inserted, others compared and told as changed. Both are in the same order. `Model` declares it a friend.
template<typename Model, typename Row, typename Key>
void replaceRows(Model *model, QList<Row> &shown, const QList<Row> &wanted, Key key)
{
    const auto contains = [&key](const QList<Row> &rows, const Row &row) {
        return std::ranges::any_of(rows, [&](const Row &other) { return key(other) == key(row); });
    };
    for (qsizetype at = shown.size() - 1; at >= 0; --at) {
        if (contains(wanted, shown.at(at)))
            continue;
        model->beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
        shown.removeAt(at);
        model->endRemoveRows();
    }
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (at >= shown.size() || key(shown.at(at)) != key(wanted.at(at))) {
            model->beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            shown.insert(at, wanted.at(at));
            model->endInsertRows();
        } else if (!(shown.at(at) == wanted.at(at))) {
            shown[at] = wanted.at(at);
            const auto index = model->index(static_cast<int>(at));
            Q_EMIT model->dataChanged(index, index);
        }
    }
}

} // namespace satchel::ui
