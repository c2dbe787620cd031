// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "pdfpages.h"

namespace satchel::media {

PdfPages::~PdfPages()
{
    close();
}

template<typename Work>
void PdfPages::ask(Work work)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work] { work(worker); }, Qt::QueuedConnection);
}

void PdfPages::close()
{
    if (!m_thread)
        return;
    *m_isOpen = false;
    if (m_isSearched)
        *m_isSearched = false;
    m_worker->disconnect(this);
    m_thread->quit();
    m_thread = nullptr;
    m_worker = nullptr;
}

void PdfPages::open(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    close();
    beginResetModel();
    m_bytes = bytes;
    m_sizes.clear();
    m_words.clear();
    m_state = bytes.isEmpty() ? Nothing : Opening;
    m_fault = NoFault;
    endResetModel();
    Q_EMIT changed();
    if (!bytes.isEmpty())
        start();
}

void PdfPages::start()
{
    m_thread = new QThread;
    m_worker = new PdfWorker;
    m_isOpen = std::make_shared<std::atomic_bool>(true);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_worker, &PdfWorker::opened, this, &PdfPages::takeSizes);
    connect(m_worker, &PdfWorker::wordsRead, this, &PdfPages::takeWords);
    connect(m_worker, &PdfWorker::drawn, this, &PdfPages::drawn);
    connect(m_worker, &PdfWorker::found, this, &PdfPages::found);
    m_thread->start(QThread::LowPriority);
    ask([bytes = m_bytes](PdfWorker *worker) { worker->open(bytes); });
}

void PdfPages::takeSizes(const QList<QSizeF> &sizes, bool isLocked)
{
    beginResetModel();
    m_sizes = sizes;
    m_state = sizes.isEmpty() ? Unreadable : Ready;
    m_fault = !sizes.isEmpty() ? NoFault : isLocked ? Locked : Damaged;
    endResetModel();
    Q_EMIT changed();
}

void PdfPages::takeWords(int page, const QString &words)
{
    m_words.insert(page, words);
    Q_EMIT dataChanged(index(page), index(page), {WordsRole});
}

int PdfPages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sizes.size());
}

QVariant PdfPages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QSizeF size = m_sizes.at(index.row());
    if (role == RatioRole)
        return size.height() / size.width();
    return role == WordsRole ? m_words.value(index.row()) : QVariant();
}

QHash<int, QByteArray> PdfPages::roleNames() const
{
    return {{RatioRole, "ratio"}, {WordsRole, "words"}};
}

void PdfPages::draw(int page, int width, const PdfWorker::Wanted &wanted)
{
    ask([=](PdfWorker *worker) { worker->draw(page, width, wanted); });
    if (!m_words.contains(page))
        ask([=](PdfWorker *worker) { worker->read(page, wanted); });
}

void PdfPages::find(const QString &words, int serial)
{
    if (m_isSearched)
        *m_isSearched = false;
    m_isSearched = std::make_shared<std::atomic_bool>(true);
    if (!words.isEmpty())
        ask([=, wanted = m_isSearched](PdfWorker *worker) { worker->find(words, serial, wanted); });
}

} // namespace satchel::media
