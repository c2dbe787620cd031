// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/handover.h"

#include "wallet/core/mutant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::handover {

namespace {

constexpr qsizetype longestActivation = 512;
const auto linksKey = QStringLiteral("links");
const auto clipboardKey = QStringLiteral("clipboard");
const auto activationKey = QStringLiteral("activation");

bool isSensible(const QString &link)
{
    return !link.trimmed().isEmpty() && (link.size() <= longestLink || mutant::isOn("handover-bounds"));
}

} // namespace

QByteArray encode(const Handover &handover)
{
    QJsonArray links;
    for (const QString &link : handover.links) {
        if (isSensible(link) && links.size() < mostLinks)
            links.append(link);
    }
    const QJsonObject object{{linksKey, links},
                             {clipboardKey, handover.isFromClipboard},
                             {activationKey, QString::fromLatin1(handover.activation.left(longestActivation))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> decode(const QByteArray &line)
{
    const QJsonDocument document = line.size() > mostBytes ? QJsonDocument() : QJsonDocument::fromJson(line);
    if (!document.isObject() || !document[linksKey].isArray())
        return {};
    Handover handover;
    const QJsonArray links = document[linksKey].toArray();
    for (const auto &link : links) {
        if (isSensible(link.toString()) && handover.links.size() < mostLinks)
            handover.links.append(link.toString());
    }
    handover.isFromClipboard = document[clipboardKey].toBool();
    handover.activation = document[activationKey].toString().toLatin1().left(longestActivation);
    return handover;
}

} // namespace satchel::handover
