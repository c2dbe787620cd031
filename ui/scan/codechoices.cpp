// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/codechoices.h"

#include "ui/scan/paytextwords.h"

#include <QVariantMap>

#include <algorithm>

namespace satchel::ui {
namespace {

QVariantMap choice(int number, const FoundCode &code)
{
    const PayText text = readPayText(code.text);
    const QRectF place = code.corners.boundingRect();
    return {{QStringLiteral("number"), number},         {QStringLiteral("kind"), kindName(text.kind)},
            {QStringLiteral("detail"), describe(text)}, {QStringLiteral("canPay"), canPay(code.text)},
            {QStringLiteral("x"), place.x()},           {QStringLiteral("y"), place.y()},
            {QStringLiteral("width"), place.width()},   {QStringLiteral("height"), place.height()}};
}

} // namespace

bool canPay(const QString &text)
{
    const PayText::Kind kind = readPayText(text).kind;
    return kind == PayText::Page || kind == PayText::Invoice;
}

void sortByPlace(QList<FoundCode> &codes)
{
    const auto place = [](const FoundCode &code) { return code.corners.boundingRect(); };
    std::ranges::sort(codes, {}, [&](const FoundCode &code) { return place(code).center().y(); });
    for (auto row = codes.begin(); row != codes.end();) {
        const auto isBelow
            = [&, bottom = place(*row).bottom()](const FoundCode &code) { return place(code).center().y() > bottom; };
        const auto next = std::find_if(row, codes.end(), isBelow);
        std::sort(row, next, [&](const FoundCode &a, const FoundCode &b) { return place(a).x() < place(b).x(); });
        row = next;
    }
}

QVariantList choicesOf(const QList<FoundCode> &codes)
{
    QVariantList all;
    for (const FoundCode &code : codes)
        all.append(choice(int(all.size()) + 1, code));
    return all;
}

} // namespace satchel::ui
