// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/paytext.h"

#include "wallet/core/ids.h"
#include "wallet/core/mutant.h"
#include "wallet/core/secrettext.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace satchel {
namespace {

constexpr qsizetype longestText = 8'000;
constexpr qsizetype longestLink = 2'000;
constexpr qsizetype mostWords = 500;

struct Pattern {
    QRegularExpression expression;

    explicit Pattern(const char *text)
        : expression(QRegularExpression::anchoredPattern(QLatin1String(text)),
                     QRegularExpression::CaseInsensitiveOption)
    { }
    [[nodiscard]] bool matches(const QString &text) const { return expression.match(text).hasMatch(); }
};

/// Without zero-width characters, marks of direction and the like: what is read is what is seen.
QString visible(const QString &text)
{
    QString seen;
    std::copy_if(text.begin(), text.end(), std::back_inserter(seen),
                 [](QChar letter) { return letter.category() != QChar::Other_Format; });
    return seen.trimmed();
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

/// A QR code in capitals is shorter, and means the same.
QString lowered(const QString &text)
{
    return text == text.toUpper() ? text.toLower() : text;
}

PayText link(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool hasUser = !url.userInfo().isEmpty() && !mutant::isOn("link-user");
    const bool isGood = url.isValid() && !url.host().isEmpty() && !hasUser;
    if (!isGood || text.size() > longestLink)
        return {PayText::BadLink, text.left(longestLink), {}};
    const QString code = QUrlQuery(url).queryItemValue(QStringLiteral("lightning"));
    if (code.startsWith(QLatin1String("lnurl1"), Qt::CaseInsensitive))
        return {PayText::Lnurl, lowered(code), {}};
    return {PayText::Page, url.toString(), url};
}

/// One of the codes that Lightning text begins with, else Unknown.
PayText lightning(const QString &text)
{
    static const Pattern invoice("ln(bcrt|bc|tbs|tb|sb)([0-9]+[munp]?)?1.+");
    static const Pattern lnurl("(lnurl1|lnurl[pwc]:|keyauth:).+");
    static const Pattern offer("(lno|lnr|lni)1.+");
    static const Pattern address("[a-z0-9._+-]+@[a-z0-9.-]+\\.[a-z]{2,}");
    if (invoice.matches(text))
        return {PayText::Invoice, lowered(text), {}};
    if (lnurl.matches(text))
        return {PayText::Lnurl, lowered(text), {}};
    if (offer.matches(text))
        return {PayText::Offer, lowered(text), {}};
    if (address.matches(text))
        return {PayText::LightningAddress, text.toLower(), {}};
    return {};
}

/// bitcoin:ADDRESS?lightning=… (BIP 21)
PayText bitcoin(const QString &rest)
{
    PayText found{PayText::BitcoinAddress, rest.section(QLatin1Char('?'), 0, 0), {}};
    const QUrlQuery query(rest.section(QLatin1Char('?'), 1));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        const QString name = key.toLower();
        const bool isCode = name == QLatin1String("lightning") || name == QLatin1String("lno");
        const PayText code = isCode ? lightning(withoutBlanks(value)) : PayText();
        if (code.kind == PayText::Invoice)
            return code;
        if (code.kind != PayText::Unknown)
            found = code;
    }
    return found;
}

PayText withScheme(const QString &scheme, const QString &rest)
{
    const auto isOneOf = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return scheme == QLatin1String(name); });
    };
    if (isOneOf({"https", "http"}))
        return link(scheme + QLatin1Char(':') + rest);
    if (isOneOf({"l402"}))
        return link(QStringLiteral("https:") + rest);
    if (isOneOf({"bitcoin"}))
        return bitcoin(withoutBlanks(rest));
    if (isOneOf({"lightning"}))
        return lightning(withoutBlanks(rest).remove(QRegularExpression(QStringLiteral("^/+|[?].*$"))));
    if (isOneOf({"lnurlp", "lnurlw", "lnurlc", "keyauth"}))
        return {PayText::Lnurl, scheme + QLatin1Char(':') + rest, {}};
    if (isOneOf({"javascript", "vbscript", "file", "data", "blob", "about", "filesystem", "jar", "qrc", "resource",
                 "view-source", "chrome", "intent"}))
        return {PayText::Unsafe, scheme, {}};
    if (isOneOf({"bitcoincash", "dogecoin", "ethereum", "litecoin", "monero", "ripple", "solana", "tron", "zcash"}))
        return {PayText::OtherMoney, scheme, {}};
    return {};
}

PayText bare(const QString &text)
{
    static const Pattern nodeId("0[23][0-9a-f]{64}");
    static const Pattern onChain("(bc|tb|bcrt)1[02-9ac-hj-np-z]{8,87}|[123mn][1-9A-HJ-NP-Za-km-z]{25,34}");
    static const Pattern host("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(:[0-9]{1,5})?([/?#]\\S*)?");
    if (const PayText code = lightning(text); code.kind != PayText::Unknown)
        return code;
    if (NodeAddress::parse(text) || nodeId.matches(text))
        return {PayText::Node, text, {}};
    if (onChain.matches(text))
        return {PayText::BitcoinAddress, lowered(text), {}};
    if (host.matches(text))
        return link(QStringLiteral("https://") + text);
    return {};
}

/// A text that is one thing, with nothing around it.
PayText one(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z][A-Za-z0-9+-]*):(?![0-9]+(?:[/?#]|\\z))(.*)\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    return match.hasMatch() ? withScheme(match.captured(1).toLower(), match.captured(2)) : bare(text);
}

/// The one thing within other words; an invoice goes before a link. Unknown when there are several.
PayText within(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression around(QStringLiteral("^[\\(\\[<\"'“‘]+|[\\)\\]>\"'”’.,;:!]+$"));
    QList<PayText> found;
    for (QString word : text.split(blanks, Qt::SkipEmptyParts).mid(0, mostWords)) {
        const PayText piece = one(word.remove(around));
        const bool isBareLink = piece.kind == PayText::Page && !word.contains(QLatin1String("://"));
        if (!isBareLink && !found.contains(piece))
            found.append(piece);
    }
    for (const auto kind : {PayText::Invoice, PayText::Page, PayText::Offer, PayText::Lnurl, PayText::LightningAddress,
                            PayText::BitcoinAddress}) {
        const auto isKind = [kind](const PayText &piece) { return piece.kind == kind; };
        const auto first = std::ranges::find_if(found, isKind);
        if (first != found.end())
            return std::ranges::count_if(found, isKind) == 1 ? *first : PayText();
    }
    return {};
}

bool isWrappedCode(const QString &text)
{
    static const Pattern wrapped("(lightning:|bitcoin:)\\S+(\\s+[a-z0-9=&?.%]+)+"
                                 "|(ln(bc|tb|sb)|lnurl1|ln[oir]1)[0-9a-z]*(\\s+[02-9ac-hj-np-z+]+)+");
    return wrapped.matches(text);
}

} // namespace

PayText readPayText(const QString &anything)
{
    const QString text = visible(anything.left(longestText + 1));
    if (text.isEmpty())
        return {PayText::Empty, {}, {}};
    if (anything.size() > longestText && text.size() > longestText)
        return {};
    if (isSecretText(text))
        return {PayText::Secret, {}, {}};
    const bool isOneWord = std::ranges::none_of(text, [](QChar letter) { return letter.isSpace(); });
    if (isOneWord || isWrappedCode(text))
        return one(isOneWord ? text : withoutBlanks(text));
    const PayText whole = one(text);
    return whole.kind == PayText::Unsafe ? whole : within(text);
}

} // namespace satchel
