// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.Library, as library.xml describes it.
class LibraryService : public Endpoint
{
    Q_OBJECT
public:
    explicit LibraryService(api::CoreClient &core);

    QList<satchel::api::LibraryItem> page(const QString &search, qlonglong before, int limit);
    api::LibraryItem content(qlonglong id, QDBusUnixFileDescriptor &bytes, QString &place);
    void keepPlace(qlonglong id, const QString &place);

Q_SIGNALS:
    void changed();

private:
    api::LibraryClient *m_library;
};

} // namespace satchel
