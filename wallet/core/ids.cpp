// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/ids.h"

#include <QCryptographicHash>
#include <QStringList>

namespace satchel {

bool proves(const Preimage &preimage, const PaymentHash &hash)
{
    return !preimage.isEmpty()
        && QCryptographicHash::hash(preimage.bytes(), QCryptographicHash::Sha256) == hash.bytes();
}

Result<NodeAddress> NodeAddress::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'@');
    const auto id = NodeId::fromHex(parts.value(0).toLatin1());
    const qsizetype colon = parts.value(1).lastIndexOf(u':');
    bool isPort = false;
    const uint port = parts.value(1).mid(colon + 1).toUInt(&isPort);
    if (parts.size() != 2 || !id || colon < 1 || !isPort || port == 0 || port > 65535)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a node address"));
    return NodeAddress{*id, parts.at(1)};
}

QString NodeAddress::toString() const
{
    return QString::fromLatin1(id.hex()) + u'@' + host;
}

} // namespace satchel
