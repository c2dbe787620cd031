// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/outsidetext.h"

namespace satchel::ui {
namespace {

bool isTrick(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isControl = letter.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool isNothing = code == 0xFEFF || code == 0xFFFE || code == 0xFFFF || code == 0xFFFC;
    return isControl || turns || isNothing;
}

} // namespace

QString outsideText(const QString &text)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return clean.removeIf(isTrick);
}

QString outsideLine(const QString &text)
{
    return outsideText(text).simplified();
}

} // namespace satchel::ui
