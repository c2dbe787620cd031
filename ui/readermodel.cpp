// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readermodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/savefile.h"
#include "ui/timeformat.h"

#include <QLocale>

namespace satchel::ui {

void ReaderModel::attach()
{
    connect(session(), &Session::retranslated, this, &ReaderModel::changed);
    load();
}

void ReaderModel::show(qint64 purchase)
{
    if (purchase == m_content.item.id)
        return;
    m_content = {};
    m_content.item.id = purchase;
    load();
}

void ReaderModel::load()
{
    beginResetModel();
    m_blocks.clear();
    endResetModel();
    m_problem.clear();
    m_state = purchaseId() == 0 || !session() ? Nothing : Loading;
    Q_EMIT changed();
    if (m_state == Nothing)
        return;
    const qint64 asked = purchaseId();
    whenDone(core()->library()->content(asked), this, [this, asked](const Result<api::Content> &content) {
        if (asked == purchaseId())
            take(content);
    });
}

void ReaderModel::take(const Result<api::Content> &content)
{
    beginResetModel();
    if (content) {
        m_content = *content;
        m_blocks = readPage(content->bytes, content->item.contentType);
        if (!m_blocks.isEmpty() && m_blocks.first().kind == ReaderBlock::Heading
            && m_blocks.first().text == title().toHtmlEscaped())
            m_blocks.removeFirst();
    }
    m_state = !content ? Failed : m_blocks.isEmpty() ? Unreadable : Reading;
    m_problem = content ? QString() : explain(content.error().code).toString();
    endResetModel();
    Q_EMIT changed();
}

QString ReaderModel::title() const
{
    const api::LibraryItem &item = m_content.item;
    return item.title.isEmpty() ? item.url.path() : item.title;
}

QString ReaderModel::site() const
{
    return siteName(m_content.item.origin);
}

QString ReaderModel::line() const
{
    //: Below a kept page: it cost nothing.
    const QString price = wasPaid() ? withUnit(m_content.item.price) : tr("Free");
    return QStringLiteral("%1 · %2").arg(price, longWhen(m_content.item.boughtAt));
}

QString ReaderModel::typeLine() const
{
    return QStringLiteral("%1 · %2").arg(m_content.item.contentType,
                                         QLocale().formattedDataSize(m_content.bytes.size()));
}

QString ReaderModel::fileName() const
{
    const QString name = m_content.item.url.fileName();
    return name.isEmpty() ? QStringLiteral("page-%1").arg(purchaseId()) : name;
}

QUrl ReaderModel::resolve(const QString &link) const
{
    const QUrl target = m_content.item.url.resolved(QUrl(link));
    const bool isWeb = target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    return isWeb ? target : QUrl();
}

void ReaderModel::save(const QUrl &file)
{
    const Done done = saveFile(file, m_content.bytes);
    //: The copy of a kept page could not be written.
    m_problem = done ? QString() : tr("The file could not be saved there.");
    Q_EMIT changed();
    if (done)
        Q_EMIT saved();
}

int ReaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant ReaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReaderBlock &block = m_blocks.at(index.row());
    switch (role) {
    case KindRole:
        return static_cast<int>(block.kind);
    case LevelRole:
        return block.level;
    case Qt::DisplayRole:
    case TextRole:
        return block.text;
    case LinksRole:
        return block.links;
    case MarkerRole:
        return block.marker;
    case ImageRole:
        return block.image;
    case RowsRole:
        return QVariant::fromValue(QVariantList(block.rows.cbegin(), block.rows.cend()));
    }
    return {};
}

QHash<int, QByteArray> ReaderModel::roleNames() const
{
    return {{KindRole, "kind"},   {LevelRole, "level"}, {TextRole, "text"},  {MarkerRole, "marker"},
            {ImageRole, "image"}, {RowsRole, "rows"},   {LinksRole, "links"}};
}

} // namespace satchel::ui
