// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/realwindow.h"
#include "tests/trust/trust.h"

namespace satchel::trust {

/// The real window, to which later starts hand the links of what is being paid: before it is paid, while it is, and after
/// the program was ended and started again.
class HandedOver
{
public:
    explicit HandedOver(const QString &folder);

    /// Window, wallet and channel.
    [[nodiscard]] bool begin();
    /// Two pages that were not bought yet: the one that is tried, and one that is bought after it.
    void tryPage(Trial &trial, const QString &path, const QString &otherPath);

private:
    [[nodiscard]] Result<api::Purchase> look(const QString &path);
    [[nodiscard]] bool handOver(const api::Purchase &offer);
    [[nodiscard]] bool clickUntilDelivered(const api::Purchase &offer);
    [[nodiscard]] bool startAgain();

    RealWindow m_window;
    QUrl m_shop;
};

} // namespace satchel::trust
