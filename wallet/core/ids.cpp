// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/ids.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace satchel {

bool proves(const Preimage &preimage, const PaymentHash &hash)
{
    return !preimage.isEmpty()
        && QCryptographicHash::hash(preimage.bytes(), QCryptographicHash::Sha256) == hash.bytes();
}

Result<NodeAddress> NodeAddress::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(0[23][0-9a-fA-F]{64})@"
                                                        "((?:[A-Za-z0-9._-]{1,253}|\\[[0-9a-fA-F:.]{2,45}\\])"
                                                        ":([1-9][0-9]{0,4}))\\z"));
    const auto match = form.match(text.trimmed());
    const auto id = NodeId::fromHex(match.captured(1).toLatin1());
    if (!id || match.captured(3).toInt() > 65535)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a node address"));
    return NodeAddress{*id, match.captured(2)};
}

QString NodeAddress::toString() const
{
    return QString::fromLatin1(id.hex()) + u'@' + host;
}

} // namespace satchel
