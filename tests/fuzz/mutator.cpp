// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/mutator.h"

#include <array>

namespace satchel::fuzz {

namespace {

constexpr int mostChanges = 8;

/// What parsers stumble over.
constexpr std::array<QByteArrayView, 32> stumbles{QByteArrayView("\0", 1),
                                                  QByteArrayView("\xff\xff\xff\xff"),
                                                  QByteArrayView("\x7f\xff\xff\xff"),
                                                  QByteArrayView("\x80"),
                                                  QByteArrayView("\r\n"),
                                                  QByteArrayView("\n\n"),
                                                  QByteArrayView("\""),
                                                  QByteArrayView("\\"),
                                                  QByteArrayView("'"),
                                                  QByteArrayView(","),
                                                  QByteArrayView("="),
                                                  QByteArrayView(";"),
                                                  QByteArrayView(":"),
                                                  QByteArrayView("//"),
                                                  QByteArrayView("%00"),
                                                  QByteArrayView("<"),
                                                  QByteArrayView(">"),
                                                  QByteArrayView("<!--"),
                                                  QByteArrayView("<script>"),
                                                  QByteArrayView("javascript:"),
                                                  QByteArrayView("&#"),
                                                  QByteArrayView("\xe2\x80\xae"),
                                                  QByteArrayView("\xef\xbb\xbf"),
                                                  QByteArrayView("\xf0\x9f\x98\x80"),
                                                  QByteArrayView("\xed\xa0\x80"),
                                                  QByteArrayView("-1"),
                                                  QByteArrayView("99999999999999999999"),
                                                  QByteArrayView("1e308"),
                                                  QByteArrayView("{}"),
                                                  QByteArrayView("[["),
                                                  QByteArrayView("null"),
                                                  QByteArrayView("@")};

} // namespace

Mutator::Mutator(QList<QByteArray> corpus, qsizetype longest, quint64 seed)
    : m_corpus(std::move(corpus))
    , m_longest(longest)
    , m_random(seed)
{
    m_corpus.append(QByteArray());
}

qsizetype Mutator::below(qsizetype bound)
{
    return bound > 0 ? qsizetype(m_random() % quint64(bound)) : 0;
}

QByteArray Mutator::piece(const QByteArray &of)
{
    return of.mid(below(of.size()), 1 + below(64));
}

QByteArray Mutator::next()
{
    QByteArray input = m_corpus.at(below(m_corpus.size())).left(m_longest);
    for (qsizetype changes = 1 + below(mostChanges); changes > 0; --changes)
        change(input);
    input.truncate(m_longest);
    return input;
}

void Mutator::change(QByteArray &input)
{
    switch (below(8)) {
    case 0:
    case 1:
        return overwrite(input);
    case 2:
        return remove(input);
    case 3: // crossed with another
        input = input.left(below(input.size() + 1)) + m_corpus.at(below(m_corpus.size())).mid(below(1'024));
        return;
    case 4: // a piece many times over
        input.insert(below(input.size() + 1), piece(input).repeated(2 + below(below(64) == 0 ? 256 : 8)));
        return;
    default:
        return insert(input);
    }
}

void Mutator::overwrite(QByteArray &input)
{
    if (input.isEmpty())
        return;
    const qsizetype at = below(input.size());
    const bool isBit = below(2) == 0;
    input[at] = isBit ? char(input.at(at) ^ (1 << below(8))) : char(below(256));
}

void Mutator::insert(QByteArray &input)
{
    const qsizetype at = below(input.size() + 1);
    const auto stumble = stumbles.at(std::size_t(below(qsizetype(stumbles.size()))));
    switch (below(3)) {
    case 0:
        input.insert(at, char(below(256)));
        return;
    case 1:
        input.insert(at, stumble);
        return;
    default:
        input.insert(at, piece(m_corpus.at(below(m_corpus.size()))));
    }
}

void Mutator::remove(QByteArray &input)
{
    input.remove(below(input.size()), 1 + below(below(4) == 0 ? input.size() : 4));
}

} // namespace satchel::fuzz
