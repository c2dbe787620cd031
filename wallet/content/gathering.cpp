// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/gathering.h"

#include "wallet/core/mutant.h"

namespace satchel {

Gathering::Gathering(ContentClient &client, Library &library, const api::Purchase &purchase,
                     const std::optional<Credential> &credential, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_library(library)
    , m_purchase(purchase)
    , m_credential(credential)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Gathering::keep);
}

Future<api::LibraryItem> Gathering::start(const Page &page)
{
    m_promise.start();
    whenDone(m_library.read(page, m_purchase.title), this, [this](const Result<Document> &document) {
        if (!document)
            return end(fail(document.error()));
        m_document = *document;
        m_wanted = document->pictures;
        if (!mutant::isOn("picture-time"))
            m_patience.start(m_client.policy().pictures);
        fetchNext();
    });
    return m_promise.future();
}

void Gathering::fetchNext()
{
    if (m_wanted.isEmpty() || m_pictureBytes >= Library::mostPictureBytes)
        return keep();
    const QUrl url = m_wanted.takeFirst();
    whenDone(m_client.get(url, m_credential), this, [this, url](const Result<Page> &page) {
        if (m_isKept)
            return;
        take(url, page);
        fetchNext();
    });
}

void Gathering::take(const QUrl &url, const Result<Page> &page)
{
    if (!page || page->status != 200)
        return;
    const QString type = typeOf(*page);
    const bool isPicture = type.startsWith(QLatin1String("image/")) && !type.contains(QLatin1String("svg"));
    const bool fits = m_pictureBytes + page->body.size() <= Library::mostPictureBytes;
    if (!isPicture || !fits)
        return;
    m_pictureBytes += page->body.size();
    m_pictures.append({url, type, page->body});
}

void Gathering::keep()
{
    m_isKept = true;
    m_patience.stop();
    whenDone(m_library.keep(m_purchase, m_document, m_pictures), this,
             [this](const Result<api::LibraryItem> &item) { end(item); });
}

void Gathering::end(const Result<api::LibraryItem> &item)
{
    m_promise.addResult(item);
    m_promise.finish();
    deleteLater();
}

} // namespace satchel
