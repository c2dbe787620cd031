// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/secrettext.h"

#include <QRegularExpression>

#include <algorithm>

namespace satchel {
namespace {

constexpr qsizetype fewestWords = 11;
constexpr qsizetype mostWords = 25;

bool isWordOfAList(const QString &word)
{
    const auto isLetter = [](QChar letter) { return letter.toLower() >= u'a' && letter.toLower() <= u'z'; };
    return word.size() >= 3 && word.size() <= 8 && std::ranges::all_of(word, isLetter);
}

} // namespace

bool isSecretText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\A[0-9]+|[0-9]*[\\s,;.:()]+[\\s,;.:()0-9]*|[0-9]+\\z"));
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    if (pieces.size() >= fewestWords && pieces.size() <= mostWords && std::ranges::all_of(pieces, isWordOfAList))
        return true;
    static const QRegularExpression key(QStringLiteral(
        "\\A(?:[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}|[a-z]prv[1-9A-HJ-NP-Za-km-z]{100,120}|nsec1[0-9a-z]{58})\\z"));
    return key.match(text.trimmed()).hasMatch();
}

} // namespace satchel
