// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/handover.h"
#include "tests/fuzz/target.h"
#include "wallet/api/marshal.h"
#include "wallet/api/secretfile.h"
#include "wallet/api/wire.h"
#include "wallet/session/sandboxaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

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

/// Something that another process passes as a secret: a file in memory, one that nobody may write to any more, one that is
/// longer than it has bytes, or a pipe.
class Passed
{
public:
    enum Kind { Plain, Sealed, Long, Pipe };

    Passed(Kind kind, const QByteArray &content)
    {
        if (kind == Pipe && ::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) [[maybe_unused]]
            const auto sent = ::write(m_ends[1], content.constData(), std::size_t(content.size()));
        if (kind == Pipe)
            return;
        m_ends[0] = ::memfd_create("fuzz", MFD_CLOEXEC | MFD_ALLOW_SEALING);
        [[maybe_unused]] const auto put = ::pwrite(m_ends[0], content.constData(), std::size_t(content.size()), 0);
        if (kind == Sealed)
            ::fcntl(m_ends[0], F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW);
        if (kind == Long) [[maybe_unused]]
            const auto grown = ::ftruncate(m_ends[0], off_t(1) << 40);
    }
    ~Passed()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(Passed)

    [[nodiscard]] QDBusUnixFileDescriptor file() const { return QDBusUnixFileDescriptor(m_ends[0]); }
    [[nodiscard]] off_t size() const { return ::lseek(m_ends[0], 0, SEEK_END); }

private:
    std::array<int, 2> m_ends{-1, -1};
};

/// The first byte says what is passed, the second how long it may be.
Fault secret(const QByteArray &input)
{
    const auto kind = Passed::Kind(input.isEmpty() ? 0 : input.front() & 3);
    const qsizetype limit = input.size() < 2 ? 0 : quint8(input.at(1)) * 2;
    QByteArray content = input.mid(2);
    const Passed passed(kind, content);
    const auto taken = api::takeSecret(passed.file(), limit);
    const bool isFit = kind <= Passed::Sealed && content.size() <= limit;
    if (taken.has_value() != isFit)
        return isFit ? QStringLiteral("a secret was refused") : QStringLiteral("what is no short file was taken");
    if (isFit && !taken->equals(Secret::take(content)))
        return QStringLiteral("another secret");
    return isFit && kind == Passed::Plain && passed.size() != 0 ? QStringLiteral("the file keeps the secret") : Fault();
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
    return {
        {"wire", wire, 2'048}, {"secret", secret, 600}, {"sandbox", sandbox, 2'048}, {"handover", handover, 20'000}};
}

} // namespace satchel::fuzz
