// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/waitinglink.h"

#include "ui/timeformat.h"

#include <utility>

namespace satchel::ui {

QString WaitingLink::site() const
{
    return isThere() ? siteName(m_url.scheme() + QStringLiteral("://") + m_url.authority()) : QString();
}

void WaitingLink::keep(const QUrl &url)
{
    if (url == m_url)
        return;
    m_url = url;
    Q_EMIT changed();
}

QUrl WaitingLink::take()
{
    const QUrl url = std::exchange(m_url, QUrl());
    Q_EMIT changed();
    return url;
}

void WaitingLink::forget()
{
    keep({});
}

} // namespace satchel::ui
