// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace satchel::trust {

/// What several threads write, each under keys of its own and in an order of its own, and what a disk may hold of it.
class CutModel
{
public:
    struct Change {
        int key = 0;
        bool isRemoval = false;
    };
    /// How far each thread had come at some moment.
    struct Progress {
        std::vector<int> asked; ///< Changes that were handed over.
        std::vector<int> answered; ///< Of them, those that were said to be durable: a promise.
    };
    using Rows = std::map<std::string, std::string>; ///< nameOf() a key → value.

    CutModel(int threads, int changesEach, quint32 seed);

    [[nodiscard]] int threads() const { return static_cast<int>(m_changes.size()); }
    [[nodiscard]] int changesEach() const { return static_cast<int>(m_changes.front().size()); }
    [[nodiscard]] const Change &change(int thread, int index) const;
    [[nodiscard]] static std::string nameOf(int thread, int key);
    /// Tells thread and index, and every byte of it follows from them.
    [[nodiscard]] static std::string valueOf(int thread, int index);

    [[nodiscard]] Progress nothingYet() const;
    /// Notes the mark of a log.
    static void note(Progress &progress, qint64 mark);
    [[nodiscard]] static qint64 askedMark(int thread, int index);
    [[nodiscard]] static qint64 answeredMark(int thread, int index);

    /// Empty if `rows` are what each thread had written after some number of its changes, not fewer than were promised
    /// and not more than were asked for; else what is wrong.
    [[nodiscard]] QString judge(const Rows &rows, const Progress &progress) const;

private:
    using State = std::map<std::string, int>; ///< nameOf() a key → index of the change.
    [[nodiscard]] State after(int thread, int changes) const;

    std::vector<std::vector<Change>> m_changes;
};

} // namespace satchel::trust
