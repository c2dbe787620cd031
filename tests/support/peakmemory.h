// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace satchel {

/// What the system says of this process under `name` ("VmRSS:"), in kB; 0 if it says nothing.
[[nodiscard]] inline qint64 statusKb(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// The most that this process held in memory since forgetPeak(), in kB.
[[nodiscard]] inline qint64 peakKb()
{
    return statusKb("VmHWM:");
}

/// The peak is what it holds now.
inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace satchel
