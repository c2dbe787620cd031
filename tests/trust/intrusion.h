// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <sys/types.h>

namespace satchel::trust {

/// A way to look into another process, or to take something out of it.
struct Intrusion {
    const char *name; ///< "attach a debugger"
    bool (*succeeds)(pid_t pid);
};
[[nodiscard]] const QList<Intrusion> &intrusions();

/// Tries it in a child without capabilities: the same user, not root.
[[nodiscard]] bool succeedsAsOrdinaryUser(const Intrusion &intrusion, pid_t pid);
/// Which of them work here against a process that does not defend itself: the others prove nothing.
[[nodiscard]] QString intrusionNote();

} // namespace satchel::trust
