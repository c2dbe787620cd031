// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"
#include "ui/viewmodel.h"

#include <QUrl>

namespace satchel::ui {

/// One thing of the library, ready to be read: the page in blocks, or only a head line and "save a copy" for other types.
class ReaderModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 purchaseId READ purchaseId WRITE show NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< "120 sat · Today, 09:41"
    Q_PROPERTY(QString typeLine READ typeLine NOTIFY changed) ///< "audio/ogg · 4 kB"
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool wasPaid READ wasPaid NOTIFY changed)
public:
    enum State { Nothing, Loading, Reading, Unreadable, Failed };
    Q_ENUM(State)
    enum Role { KindRole = Qt::UserRole + 1, LevelRole, TextRole, MarkerRole, ImageRole, RowsRole, LinksRole };
    enum Kind { Heading, Paragraph, ListItem, Quote, Code, Image, Table, Caption };
    Q_ENUM(Kind)
    using ListModel::ListModel;

    [[nodiscard]] qint64 purchaseId() const { return m_content.item.id; }
    void show(qint64 purchase);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString site() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString typeLine() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool wasPaid() const { return m_content.item.price.value > 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Where a link in the page leads; empty unless it is a web address.
    Q_INVOKABLE [[nodiscard]] QUrl resolve(const QString &link) const;

public Q_SLOTS:
    /// Writes the bytes as they were bought to a local file.
    void save(const QUrl &file);

Q_SIGNALS:
    void changed();
    void saved();

protected:
    void attach() override;

private:
    void load();
    void take(const Result<api::Content> &content);

    api::Content m_content;
    QList<ReaderBlock> m_blocks;
    State m_state = Nothing;
    QString m_problem;
};

} // namespace satchel::ui
