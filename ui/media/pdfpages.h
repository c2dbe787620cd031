// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pdfworker.h"

#include <QAbstractListModel>
#include <QHash>
#include <QQmlEngine>
#include <QThread>

namespace satchel::media {

/// The pages of a PDF document out of bytes in memory, as a list. GUI thread; all work is done in another.
class PdfPages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray bytes READ bytes WRITE open NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
public:
    enum State { Nothing, Opening, Ready, Unreadable };
    Q_ENUM(State)
    enum Fault { NoFault, Damaged, Locked };
    Q_ENUM(Fault)
    enum Role { RatioRole = Qt::UserRole + 1, WordsRole }; ///< Height by width; the words, empty until they are read.

    using QAbstractListModel::QAbstractListModel;
    ~PdfPages() override;

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Empty: closes.
    void open(const QByteArray &bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Fault fault() const { return m_fault; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Answered by `drawn`, unless `wanted` was set to false before its turn came.
    void draw(int page, int width, const PdfWorker::Wanted &wanted);
    /// Answered by `found`; empty words find nothing and stop the search that runs.
    void find(const QString &words, int serial);

Q_SIGNALS:
    void changed();
    void drawn(int page, const QImage &image);
    void found(int serial, const QList<satchel::media::PdfHit> &hits, bool isAll);

private:
    void close();
    void start();
    void takeSizes(const QList<QSizeF> &sizes, bool isLocked);
    void takeWords(int page, const QString &words);
    template<typename Work>
    void ask(Work work);

    QByteArray m_bytes;
    QThread *m_thread = nullptr; ///< Ends by itself: PDFium cannot be interrupted, and nobody waits for it.
    PdfWorker *m_worker = nullptr;
    PdfWorker::Wanted m_isOpen;
    PdfWorker::Wanted m_isSearched;
    QList<QSizeF> m_sizes;
    QHash<int, QString> m_words;
    State m_state = Nothing;
    Fault m_fault = NoFault;
};

} // namespace satchel::media
