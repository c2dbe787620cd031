// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readermodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/outsidetext.h"
#include "ui/readerwork.h"
#include "ui/savefile.h"
#include "ui/timeformat.h"
#include "ui/typewords.h"

#include <QLocale>

#include <chrono>

namespace satchel::ui {

ReaderModel::ReaderModel(QObject *parent)
    : ListModel(parent)
{
    using namespace std::chrono_literals;
    m_rest.setSingleShot(true);
    m_rest.setInterval(700ms);
    connect(&m_rest, &QTimer::timeout, this, &ReaderModel::flush);
    m_patience.setSingleShot(true);
    m_patience.setInterval(20s);
    connect(&m_patience, &QTimer::timeout, this, [this] { takeBlocks({}); });
}

ReaderModel::~ReaderModel()
{
    flush();
}

void ReaderModel::attach()
{
    connect(session(), &Session::retranslated, this, &ReaderModel::changed);
    load();
}

void ReaderModel::show(qint64 purchase)
{
    if (purchase == m_content.item.id)
        return;
    flush();
    m_content = {};
    m_content.item.id = purchase;
    load();
}

void ReaderModel::load()
{
    m_patience.stop();
    m_problem.clear();
    m_isDamaged = false;
    settle(purchaseId() == 0 || !session() ? Nothing : Loading);
    beginResetModel(); // nobody shows them any more
    m_blocks.clear();
    endResetModel();
    if (m_state == Nothing)
        return;
    const qint64 asked = purchaseId();
    whenDone(core()->library()->content(asked), this, [this, asked](const Result<api::Content> &content) {
        if (asked == purchaseId() && m_state == Loading)
            take(content);
    });
}

void ReaderModel::take(const Result<api::Content> &content)
{
    if (!content) {
        m_problem = explain(content.error().code).toString();
        m_isDamaged = content.error().code == ErrorCode::StoreDamaged;
        return settle(Failed);
    }
    m_content = *content;
    if (form() == File || m_content.bytes.isEmpty())
        return settle(Unreadable);
    if (form() == Pdf || form() == Media)
        return settle(Reading);
    m_patience.start();
    const qint64 asked = purchaseId();
    whenDone(readInBackground(m_content.bytes, m_content.item.contentType), this,
             [this, asked](const Result<QList<ReaderBlock>> &blocks) {
                 if (asked == purchaseId() && m_state == Loading)
                     takeBlocks(blocks.value_or(QList<ReaderBlock>()));
             });
}

void ReaderModel::takeBlocks(const QList<ReaderBlock> &blocks)
{
    m_patience.stop();
    beginResetModel();
    m_blocks = blocks;
    if (!m_blocks.isEmpty() && m_blocks.first().kind == ReaderBlock::Heading
        && m_blocks.first().plain.simplified() == title())
        m_blocks.removeFirst();
    endResetModel();
    settle(blocks.isEmpty() ? Unreadable : Reading);
}

void ReaderModel::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

ReaderModel::Form ReaderModel::form() const
{
    return static_cast<Form>(formOf(m_content.item.contentType));
}

QImage ReaderModel::picture() const
{
    return form() == Picture && !m_blocks.isEmpty() ? m_blocks.first().image : QImage();
}

QString ReaderModel::title() const
{
    const api::LibraryItem &item = m_content.item;
    return outsideLine(item.title.isEmpty() ? item.url.path() : item.title);
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
    return QStringLiteral("%1 · %2").arg(typeWords(m_content.item.contentType),
                                         QLocale().formattedDataSize(m_content.bytes.size()));
}

QString ReaderModel::fileName() const
{
    const QString name = outsideLine(m_content.item.url.fileName());
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

void ReaderModel::keepPlace(const QString &place)
{
    if (m_state != Reading || place == m_content.place || place.size() > api::LibraryClient::longestPlace)
        return;
    m_content.place = place;
    m_isPlaceKept = false;
    if (!m_rest.isActive())
        m_rest.start();
}

void ReaderModel::flush()
{
    m_rest.stop();
    if (!m_isPlaceKept && session())
        core()->library()->keepPlace(purchaseId(), m_content.place);
    m_isPlaceKept = true;
}

int ReaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant ReaderModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? valueOf(m_blocks.at(index.row()), role) : QVariant();
}

QHash<int, QByteArray> ReaderModel::roleNames() const
{
    return {{KindRole, "kind"},   {LevelRole, "level"},   {TextRole, "text"},
            {PlainRole, "plain"}, {MarkerRole, "marker"}, {ImageRole, "image"},
            {RowsRole, "rows"},   {WidestRole, "widest"}, {LinksRole, "links"}};
}

} // namespace satchel::ui
