// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// Looking for secrets where they must not be: in the memory of a process, or in the bytes of a file.
namespace satchel::trust {

/// A secret in one of the ways in which it may have been left.
struct Trace {
    QString name; ///< "seed, hex"
    QByteArray bytes;
    qsizetype part = 16; ///< A piece of this length is a find, too: what is dropped is often half overwritten.
};

/// UTF-8 and UTF-16LE.
[[nodiscard]] QList<Trace> tracesOfText(const QString &name, const QByteArray &text);
/// Raw, hex in both cases, each hex also as UTF-16LE.
[[nodiscard]] QList<Trace> tracesOfBytes(const QString &name, const QByteArray &bytes);
/// As in a file that encodes: base64, where no byte before it is of the same text.
[[nodiscard]] Trace base64Trace(const QString &name, const QByteArray &bytes);

/// Finds many traces in one pass.
class Search
{
public:
    explicit Search(QList<Trace> traces);

    /// Notes which traces have a part in `bytes`. Parts that lie across two calls are found if the second begins with the
    /// last overlap() bytes of the first.
    void look(std::span<const char> bytes);
    [[nodiscard]] qsizetype overlap() const { return m_longest - 1; }
    [[nodiscard]] const QList<Trace> &traces() const { return m_traces; }
    [[nodiscard]] bool isFound(qsizetype trace) const { return !m_places[trace].isEmpty(); }
    [[nodiscard]] QStringList found() const; ///< Their names, in order.
    /// Where look() is looking, for the finds from now on.
    void setPlace(const QString &place) { m_place = place; }
    [[nodiscard]] QString placeOf(qsizetype trace) const { return m_places[trace]; }

private:
    void addParts(qsizetype trace);

    struct Part {
        qsizetype trace;
        QByteArray bytes;
    };
    QList<Trace> m_traces;
    QStringList m_places; ///< Of the first find of each trace; empty: not found.
    QString m_place = QStringLiteral("here");
    QList<Part> m_parts;
    QList<QList<qsizetype>> m_byStart; ///< Parts by their first two bytes.
    qsizetype m_longest = 1;
};

/// Looks through every map of the process that can be read. False if the process may not be read, or is gone.
[[nodiscard]] bool searchMemory(qint64 pid, Search &search);
/// Is /proc/<pid>/mem open to us?
[[nodiscard]] bool isReadable(qint64 pid);

} // namespace satchel::trust
