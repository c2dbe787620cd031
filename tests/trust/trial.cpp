// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/regtest.h"
#include "tests/trust/trust.h"

#include <QJsonArray>

#include <cstdio>

namespace satchel::trust {

namespace {

using namespace std::chrono_literals;

constexpr int mostFound = 12;
constexpr auto reportEvery = 20s;

} // namespace

Trial::Trial(int rounds, QString folder)
    : m_rounds(rounds)
    , m_folder(std::move(folder))
    , m_nextReport(std::chrono::steady_clock::now() + reportEvery)
{ }

void Trial::check(bool holds, const std::function<QString()> &what)
{
    ++m_tried;
    if (!holds) {
        ++m_failures;
        if (m_found.size() < mostFound)
            m_found.append(what());
    }
    report();
}

void Trial::check(bool holds, const QString &what)
{
    check(holds, [&] { return what; });
}

void Trial::note(const QString &text)
{
    m_notes.append(text);
}

void Trial::skip(const QString &why)
{
    m_skipped = why;
}

void Trial::cannotBegin(const QString &what)
{
    if (Regtest::program().isEmpty())
        skip(QStringLiteral("no bitcoind: set BITCOIND"));
    else
        check(false, what);
}

void Trial::report()
{
    if (std::chrono::steady_clock::now() < m_nextReport)
        return;
    m_nextReport = std::chrono::steady_clock::now() + reportEvery;
    std::fprintf(stderr, "    … %d tried, %d failed\n", m_tried, m_failures);
}

QJsonObject Trial::toJson() const
{
    return {{QStringLiteral("tried"), m_tried},
            {QStringLiteral("failures"), m_failures},
            {QStringLiteral("found"), QJsonArray::fromStringList(m_found)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(m_notes)},
            {QStringLiteral("skipped"), m_skipped}};
}

} // namespace satchel::trust
