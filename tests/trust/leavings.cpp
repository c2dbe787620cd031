// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/leavings.h"

#include <QDirIterator>
#include <QFile>

namespace satchel::trust {

namespace {

QStringList found(const QList<Trace> &traces, const QByteArray &bytes)
{
    Search search(traces);
    search.look({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return search.found();
}

} // namespace

Leavings::Leavings(const QString &folder)
{
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const QString name = file.fileName().mid(folder.size() + 1);
        if (!file.fileName().contains(QStringLiteral("/sandbox/peers/")) && file.open(QIODevice::ReadOnly))
            m_left.append({name, name.toUtf8() + '\n' + file.readAll()});
    }
}

QStringList Leavings::search(const QList<Trace> &traces) const
{
    QStringList finds;
    for (const auto &[name, bytes] : m_left)
        for (const QString &trace : found(traces, bytes))
            finds.append(trace + QStringLiteral(" in ") + name);
    return finds;
}

QStringList Leavings::search(const WordRuns &words) const
{
    QStringList finds;
    for (const auto &[name, bytes] : m_left)
        for (const QString &run : words.in(bytes))
            finds.append(run + QStringLiteral(" in ") + name);
    return finds;
}

bool Leavings::finds(const QList<Trace> &traces)
{
    QByteArray planted;
    for (const Trace &trace : traces)
        planted += "..." + trace.bytes;
    return found(traces, planted).size() == traces.size();
}

qsizetype Leavings::bytes() const
{
    qsizetype sum = 0;
    for (const auto &[name, bytes] : m_left)
        sum += bytes.size();
    return sum;
}

} // namespace satchel::trust
