// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/pseudotranslator.h"

namespace satchel::testing {
namespace {

/// The letters of `text`, with what begins with % left alone.
template<typename Change>
QString changed(const QString &text, Change change)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('%') && at + 1 < text.size())
            result += QStringView(text).mid(at++, 2);
        else
            result += change(text.at(at));
    }
    return result;
}

QString longer(const QString &text)
{
    const QString plain = QStringLiteral("aeiouyAEIOUY");
    const QString accented = QStringLiteral("àéîôûÿÀÉÎÔÛŸ");
    double owed = 0;
    QString result = changed(text, [&](QChar letter) -> QString {
        owed += 0.4;
        const qsizetype at = plain.indexOf(letter);
        if (at < 0)
            return letter;
        const int more = static_cast<int>(owed);
        owed -= more;
        return QString(more + 1, accented.at(at));
    });
    return result + QString(qRound(owed), QChar(0xe9));
}

QString mirrored(const QString &text)
{
    return changed(text, [](QChar letter) -> QString {
        const char16_t plain = letter.toLower().unicode();
        return plain >= 'a' && plain <= 'z' ? QChar(static_cast<char16_t>(0x05d0 + plain - 'a')) : letter;
    });
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const bool isPattern = qstrcmp(context, "Times") == 0 && text.contains(QStringLiteral("MMM"));
    if (isPattern || qstrcmp(context, "QGuiApplication") == 0)
        return {};
    return m_kind == Longer ? longer(text) : mirrored(text);
}

} // namespace satchel::testing
