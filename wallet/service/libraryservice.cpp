// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/libraryservice.h"

#include "libraryadaptor.h"

namespace satchel {

LibraryService::LibraryService(api::CoreClient &core)
    : m_library(core.library())
{
    new LibraryAdaptor(this);
    connect(m_library, &api::LibraryClient::changed, this, &LibraryService::changed);
}

QList<satchel::api::LibraryItem> LibraryService::page(const QString &search, qlonglong before, int limit)
{
    if (!accepts(search, maxText))
        return {};
    return answer<QList<api::LibraryItem>>(m_library->page(search, before, limit));
}

api::LibraryItem LibraryService::content(qlonglong id, QDBusUnixFileDescriptor &, QString &)
{
    setDelayedReply(true);
    whenDone(
        m_library->content(id), this, [call = message(), peer = connection()](const Result<api::Content> &content) {
            const Result<QDBusUnixFileDescriptor> file = content ? api::sealed(content->bytes) : fail(content.error());
            peer.send(file ? call.createReply(
                          {QVariant::fromValue(content->item), QVariant::fromValue(*file), content->place})
                           : call.createErrorReply(api::wireName(file.error().code), file.error().detail));
        });
    return {};
}

void LibraryService::keepPlace(qlonglong id, const QString &place)
{
    if (accepts(place, api::LibraryClient::longestPlace))
        answer(m_library->keepPlace(id, place));
}

} // namespace satchel
