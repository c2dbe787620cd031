// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/wordruns.h"

namespace satchel::trust {

namespace {

constexpr qsizetype runLength = 3;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// In small letters, with one space for everything between them; what a backslash escapes is between them, too.
QByteArray onlyWords(const QByteArray &bytes)
{
    QByteArray words;
    words.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (isLetter(bytes[at]))
            words.append(static_cast<char>(bytes[at] | 0x20));
        else if (!words.endsWith(' '))
            words.append(' ');
        at += bytes[at] == '\\' ? 1 : 0;
    }
    return words;
}

QByteArray withoutNuls(QByteArray bytes)
{
    return bytes.replace('\0', "");
}

QByteArray wide(const QByteArray &text)
{
    const QString utf16 = QString::fromUtf8(text);
    return {reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2};
}

} // namespace

WordRuns::WordRuns(const QByteArray &words)
{
    const QList<QByteArray> list = words.simplified().split(' ');
    for (qsizetype first = 0; first + runLength <= list.size(); ++first) {
        const QByteArray run = list.mid(first, runLength).join(' ');
        m_runs.append({QStringLiteral("words %1 to %2").arg(first + 1).arg(first + runLength), run, run.size()});
    }
}

QStringList WordRuns::in(const QByteArray &bytes) const
{
    Search search(m_runs);
    for (const QByteArray &words : {onlyWords(bytes), onlyWords(withoutNuls(bytes))})
        search.look({words.constData(), static_cast<std::size_t>(words.size())});
    return search.found();
}

QList<std::pair<QString, QByteArray>> leftLists(const QByteArray &words)
{
    const QList<QByteArray> list = words.simplified().split(' ');
    QByteArray numbered;
    for (qsizetype i = 0; i < list.size(); ++i)
        numbered += QByteArray::number(i + 1) + ". " + list[i] + "\n";
    return {{QStringLiteral("lines"), list.join('\n')},
            {QStringLiteral("escaped lines"), list.join("\\n")},
            {QStringLiteral("numbered lines"), numbered},
            {QStringLiteral("commas"), list.join(',')},
            {QStringLiteral("a JSON list"), "[\"" + list.join("\",\"") + "\"]"},
            {QStringLiteral("NULs"), list.join('\0')},
            {QStringLiteral("all but one"), list.mid(1).join(' ')},
            {QStringLiteral("UTF-16 lines"), wide(list.join('\n'))},
            {QStringLiteral("UTF-16 list"), wide("[\"" + list.join("\", \"") + "\"]")}};
}

} // namespace satchel::trust
