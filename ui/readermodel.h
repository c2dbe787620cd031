// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"
#include "ui/viewmodel.h"

#include <QTimer>
#include <QUrl>

namespace satchel::ui {

/// One thing of the library, ready to be read: words in blocks, or bytes for the part of the window that shows their form.
/// Where reading stopped is kept with it a moment after it has changed.
class ReaderModel : public satchel::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 purchaseId READ purchaseId WRITE show NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Form form READ form NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< "120 sat · Today, 09:41"
    Q_PROPERTY(QString typeLine READ typeLine NOTIFY changed) ///< "A video · 4 MB"
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool wasPaid READ wasPaid NOTIFY changed)
    Q_PROPERTY(bool isDamaged READ isDamaged NOTIFY changed) ///< Failed, because a part of it is lost.
    Q_PROPERTY(QByteArray bytes READ bytes NOTIFY changed) ///< As kept; empty until they are there.
    Q_PROPERTY(QImage picture READ picture NOTIFY changed) ///< Of the form Picture.
    Q_PROPERTY(
        QString place READ place NOTIFY changed) ///< Where reading stopped; understood by whoever shows the form.
public:
    enum State { Nothing, Loading, Reading, Unreadable, Failed };
    Q_ENUM(State)
    enum Form { Words, Picture, Pdf, Media, File };
    Q_ENUM(Form)
    enum Role {
        KindRole = Qt::UserRole + 1,
        LevelRole,
        TextRole,
        PlainRole,
        MarkerRole,
        ImageRole,
        RowsRole,
        WidestRole,
        LinksRole
    };
    enum Kind { Heading, Paragraph, ListItem, Quote, Code, Image, Table, Caption };
    Q_ENUM(Kind)

    explicit ReaderModel(QObject *parent = nullptr);
    ~ReaderModel() override;

    [[nodiscard]] qint64 purchaseId() const { return m_content.item.id; }
    void show(qint64 purchase);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Form form() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString site() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString typeLine() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool wasPaid() const { return m_content.item.price.value > 0; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    [[nodiscard]] QByteArray bytes() const { return m_content.bytes; }
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QString place() const { return m_content.place; }
    [[nodiscard]] const QList<ReaderBlock> &blocks() const { return m_blocks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Where a link in the page leads; empty unless it is a web address.
    Q_INVOKABLE [[nodiscard]] QUrl resolve(const QString &link) const;

public Q_SLOTS:
    /// Writes the bytes as they were bought to a local file.
    void save(const QUrl &file);
    /// Remembers where reading is now; written at most once in 0.7 s.
    void keepPlace(const QString &place);
    /// Writes at once what keepPlace() was told: before the window closes.
    void flush();
    void load(); ///< Again from the core.

Q_SIGNALS:
    void changed();
    void saved();

protected:
    void attach() override;

private:
    void take(const Result<api::Content> &content);
    void takeBlocks(const QList<ReaderBlock> &blocks);
    void settle(State state);

    api::Content m_content;
    QList<ReaderBlock> m_blocks;
    State m_state = Nothing;
    QString m_problem;
    QTimer m_rest;
    QTimer m_patience; ///< A page that takes longer to read than this is not shown.
    bool m_isPlaceKept = true;
    bool m_isDamaged = false;
};

} // namespace satchel::ui
