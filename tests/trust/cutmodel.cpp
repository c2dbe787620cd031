// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/cutmodel.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr quint32 keysEach = 6;
constexpr qint64 marksEach = 1 << 20;
constexpr qint64 answeredMarks = qint64(1) << 40;

struct Author {
    int thread = -1;
    int index = -1;
};

Author authorOf(const std::string &value)
{
    const QList<QByteArray> words = QByteArray::fromStdString(value.substr(0, 32)).split(' ');
    return words.size() < 3 ? Author() : Author{words[0].toInt(), words[1].toInt()};
}

} // namespace

CutModel::CutModel(int threads, int changesEach, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto next = [&random] { return Change{static_cast<int>(random.bounded(keysEach)), random.bounded(8U) == 0}; };
    for (int thread = 0; thread < threads; ++thread) {
        auto &changes = m_changes.emplace_back(static_cast<std::size_t>(changesEach));
        std::ranges::generate(changes, next);
    }
}

const CutModel::Change &CutModel::change(int thread, int index) const
{
    return m_changes.at(std::size_t(thread)).at(std::size_t(index));
}

std::string CutModel::nameOf(int thread, int key)
{
    return std::to_string(thread) + '/' + std::to_string(key);
}

std::string CutModel::valueOf(int thread, int index)
{
    QRandomGenerator random(static_cast<quint32>(thread * 7919 + index));
    const bool isLarge = random.bounded(16U) == 0;
    std::string value = std::to_string(thread) + ' ' + std::to_string(index) + ' ';
    value.resize(value.size() + random.bounded(isLarge ? 40'000U : 6'000U));
    std::generate(value.begin() + static_cast<std::ptrdiff_t>(value.rfind(' ')) + 1, value.end(),
                  [&random] { return static_cast<char>(random.generate()); });
    return value;
}

CutModel::Progress CutModel::nothingYet() const
{
    return {std::vector<int>(m_changes.size()), std::vector<int>(m_changes.size())};
}

qint64 CutModel::askedMark(int thread, int index)
{
    return thread * marksEach + index;
}

qint64 CutModel::answeredMark(int thread, int index)
{
    return answeredMarks + askedMark(thread, index);
}

void CutModel::note(Progress &progress, qint64 mark)
{
    auto &counts = mark < answeredMarks ? progress.asked : progress.answered;
    const qint64 number = mark % answeredMarks;
    counts.at(std::size_t(number / marksEach)) = static_cast<int>(number % marksEach) + 1;
}

CutModel::State CutModel::after(int thread, int changes) const
{
    State state;
    for (int index = 0; index < changes; ++index) {
        const Change &next = change(thread, index);
        if (next.isRemoval)
            state.erase(nameOf(thread, next.key));
        else
            state[nameOf(thread, next.key)] = index;
    }
    return state;
}

QString CutModel::judge(const Rows &rows, const Progress &progress) const
{
    std::vector<State> found(m_changes.size());
    for (const auto &[name, value] : rows) {
        const Author author = authorOf(value);
        if (author.thread < 0 || author.thread >= threads() || value != valueOf(author.thread, author.index))
            return QStringLiteral("%1 holds what nobody wrote").arg(QString::fromStdString(name));
        found[std::size_t(author.thread)][name] = author.index;
    }
    for (int thread = 0; thread < threads(); ++thread) {
        const auto at = std::size_t(thread);
        int count = progress.answered[at];
        while (count <= progress.asked[at] && after(thread, count) != found[at])
            ++count;
        if (count > progress.asked[at])
            return QStringLiteral("thread %1: its rows are of no moment between change %2 (promised) and %3 (asked)")
                .arg(thread)
                .arg(progress.answered[at])
                .arg(progress.asked[at]);
    }
    return {};
}

} // namespace satchel::trust
