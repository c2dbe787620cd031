// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/traces.h"

#include <QFile>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace satchel::trust {

namespace {

constexpr qsizetype partLetters = 16;
constexpr qsizetype chunkSize = 1 << 20;

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

std::size_t startOf(const char *bytes)
{
    std::uint16_t start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

struct Map {
    quint64 begin = 0;
    quint64 end = 0;
};

/// "7f0c…-7f0d… rw-p …"
std::optional<Map> readableMap(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split(' ');
    const QList<QByteArray> range = fields.value(0).split('-');
    if (!fields.value(1).startsWith('r') || range.size() != 2)
        return std::nullopt;
    return Map{range[0].toULongLong(nullptr, 16), range[1].toULongLong(nullptr, 16)};
}

int openMemory(qint64 pid)
{
    return ::open(qPrintable(QStringLiteral("/proc/%1/mem").arg(pid)), O_RDONLY | O_CLOEXEC);
}

/// Pages that cannot be read (special maps of the kernel, or given back meanwhile) end the map.
void searchMap(int memory, const Map &map, Search &search)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (quint64 at = map.begin; at < map.end;) {
        const auto wanted = std::min<quint64>(chunkSize, map.end - at);
        const ssize_t taken = ::pread(memory, chunk.data(), wanted, static_cast<off_t>(at));
        if (taken <= 0)
            return;
        search.look({chunk.constData(), static_cast<std::size_t>(taken)});
        const auto next = at + static_cast<quint64>(taken);
        at = next >= map.end || taken <= search.overlap() ? next : next - static_cast<quint64>(search.overlap());
    }
}

} // namespace

QList<Trace> tracesOfText(const QString &name, const QByteArray &text)
{
    return {{name, text, partLetters}, {name + QStringLiteral(", UTF-16"), utf16(text), 2 * partLetters}};
}

QList<Trace> tracesOfBytes(const QString &name, const QByteArray &bytes)
{
    return QList<Trace>{{name + QStringLiteral(", raw"), bytes, partLetters}}
    + tracesOfText(name + QStringLiteral(", hex"), bytes.toHex())
        + tracesOfText(name + QStringLiteral(", HEX"), bytes.toHex().toUpper());
}

Trace base64Trace(const QString &name, const QByteArray &bytes)
{
    return {name + QStringLiteral(", base64"), bytes.toBase64(QByteArray::OmitTrailingEquals), partLetters};
}

Search::Search(QList<Trace> traces)
    : m_traces(std::move(traces))
    , m_places(m_traces.size())
    , m_byStart(1 << 16)
{
    for (qsizetype trace = 0; trace < m_traces.size(); ++trace)
        addParts(trace);
}

void Search::addParts(qsizetype trace)
{
    const QByteArray &bytes = m_traces[trace].bytes;
    const qsizetype size = std::min(m_traces[trace].part, bytes.size());
    for (qsizetype at = 0; at + size <= bytes.size() && size >= 2; at += size) {
        m_byStart[static_cast<qsizetype>(startOf(bytes.constData() + at))].append(m_parts.size());
        m_parts.append({trace, bytes.mid(at, size)});
    }
    m_longest = std::max(m_longest, size);
}

void Search::look(std::span<const char> bytes)
{
    const QList<qsizetype> *byStart = m_byStart.constData();
    for (std::size_t at = 0; at + 2 <= bytes.size(); ++at) {
        const QList<qsizetype> &parts = byStart[startOf(bytes.data() + at)];
        for (const qsizetype index : parts) {
            const Part &part = m_parts[index];
            if (m_places[part.trace].isEmpty() && at + static_cast<std::size_t>(part.bytes.size()) <= bytes.size()
                && std::memcmp(bytes.data() + at, part.bytes.constData(), static_cast<std::size_t>(part.bytes.size()))
                    == 0)
                m_places[part.trace] = m_place;
        }
    }
}

bool isReadable(qint64 pid)
{
    const int memory = openMemory(pid);
    if (memory >= 0)
        ::close(memory);
    return memory >= 0;
}

bool searchMemory(qint64 pid, Search &search)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    const int memory = openMemory(pid);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (const auto map = readableMap(line)) {
            search.setPlace(QString::fromLatin1(line.simplified()));
            searchMap(memory, *map, search);
        }
    }
    ::close(memory);
    return true;
}

QStringList Search::found() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_traces.size(); ++i)
        if (isFound(i))
            names.append(m_traces[i].name);
    return names;
}

} // namespace satchel::trust
