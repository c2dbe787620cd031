// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/wordruns.h"

#include <utility>

namespace satchel::trust {

/// Every file under a folder, as bytes. The sandbox's own nodes (…/sandbox/peers) are left out: they are other people's
/// programs that happen to run here, and they know what they were paid for.
class Leavings
{
public:
    explicit Leavings(const QString &folder);
    /// Something that is no file, but was left as well.
    void add(const QString &name, const QByteArray &bytes) { m_left.append({name, bytes}); }

    /// "title in core.log" for each find.
    [[nodiscard]] QStringList search(const QList<Trace> &traces) const;
    /// "words 3 to 5 in core.log" for each find.
    [[nodiscard]] QStringList search(const WordRuns &words) const;
    /// Does the same search find each of them where it is?
    [[nodiscard]] static bool finds(const QList<Trace> &traces);
    [[nodiscard]] qsizetype files() const { return m_left.size(); }
    [[nodiscard]] qsizetype bytes() const;

private:
    QList<std::pair<QString, QByteArray>> m_left;
};

} // namespace satchel::trust
