// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/handover.h"
#include "tests/fuzz/target.h"
#include "wallet/api/marshal.h"
#include "wallet/api/wire.h"
#include "wallet/session/sandboxaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::fuzz {

namespace {

template<typename T, typename Value>
bool isStable(const Value &wire)
{
    const T once = api::Wire<T>::from(wire);
    return api::Wire<T>::from(api::Wire<T>::to(once)) == once;
}

/// Spellings of a query may differ; what is asked, and where, may not.
bool leadsToOnePlace(const QString &text)
{
    const QUrl once = api::Wire<QUrl>::from(text);
    const QUrl twice = api::Wire<QUrl>::from(api::Wire<QUrl>::to(once));
    const bool isPage = once.isValid() && !once.host().isEmpty();
    return !isPage
        || (once.scheme() == twice.scheme() && once.authority() == twice.authority() && once.path() == twice.path());
}

Fault checkContent(const QByteArray &input)
{
    const auto file = api::sealed(input);
    const auto bytes = file ? api::unsealed(*file) : fail(file.error());
    return bytes && *bytes == input ? Fault() : QStringLiteral("content that changed on its way");
}

/// The values of the contract that are more than a number, an error's name, and content in a sealed file.
Fault wire(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const Error error = api::fromWire(QDBusError(QDBusError::Other, text));
    if (error.code == ErrorCode::None && !text.isEmpty())
        return QStringLiteral("an error that is none");
    static_cast<void>(api::socketAddress(text));
    if (!isStable<PaymentHash>(input) || !isStable<NodeId>(input) || !isStable<ChannelId>(input))
        return QStringLiteral("an id that is read as two");
    if (!isStable<NodeAddress>(text) || !leadsToOnePlace(text))
        return QStringLiteral("an address that is read as two: ") + text;
    qlonglong number = 0;
    memcpy(&number, input.constData(), std::min<std::size_t>(sizeof number, std::size_t(input.size())));
    if (!isStable<QDateTime>(number))
        return QStringLiteral("a time that is read as two: %1").arg(number);
    return checkContent(input);
}

/// The ready line of the sandbox.
Fault sandbox(const QByteArray &input)
{
    const auto access = SandboxAccess::fromJson(QJsonDocument::fromJson(input).object());
    if (!access)
        return {};
    const bool isWhole = !access->id.isEmpty() && access->chain.port != 0 && !access->hub.id.isEmpty()
        && access->shop.isValid() && !access->hub.host.isEmpty();
    return isWhole ? Fault() : QStringLiteral("a sandbox without an address");
}

/// What a second start hands over.
Fault handover(const QByteArray &input)
{
    const auto found = handover::decode(input);
    if (!found)
        return {};
    if (input.size() > handover::mostBytes || found->links.size() > handover::mostLinks)
        return QStringLiteral("%1 links of %2 bytes").arg(found->links.size()).arg(input.size());
    for (const QString &link : found->links) {
        if (link.size() > handover::longestLink)
            return QStringLiteral("a link without bounds");
    }
    return handover::decode(handover::encode(*found)) == found ? Fault() : QStringLiteral("read as two");
}

} // namespace

QList<Target> wireTargets()
{
    return {{"wire", wire, 2'048}, {"sandbox", sandbox, 2'048}, {"handover", handover, 20'000}};
}

} // namespace satchel::fuzz
