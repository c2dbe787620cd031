// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/vaultfile.h"

#include "wallet/core/mutant.h"
#include "wallet/store/durablefile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel {

namespace {

constexpr int knownFormat = 1;
constexpr qint64 longestFile = 16 * 1024;

const QString formatName = QStringLiteral("format");
const QString checkName = QStringLiteral("check");

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesAt(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

QJsonObject toJson(const Envelope &envelope)
{
    return {{QStringLiteral("nonce"), hex(envelope.nonce)}, {QStringLiteral("box"), hex(envelope.box)}};
}

Envelope envelopeAt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonObject envelope = object[name].toObject();
    return {bytesAt(envelope, QLatin1StringView("nonce")), bytesAt(envelope, QLatin1StringView("box"))};
}

// Tells an altered file from a wrong passphrase, and from a newer format: every format keeps this rule. No protection against intent: the envelopes are that.
QString checkOf(QJsonObject object)
{
    object.remove(checkName);
    return hex(
        QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256));
}

QJsonObject toJson(const VaultFile &vault)
{
    return {
        {formatName, knownFormat},
        {QStringLiteral("id"), hex(vault.id)},
        {QStringLiteral("passes"), static_cast<qint64>(vault.cost.passes)},
        {QStringLiteral("memory"), static_cast<qint64>(vault.cost.memory)},
        {QStringLiteral("salt"), hex(vault.salt)},
        {QStringLiteral("needsDeviceKey"), vault.needsDeviceKey},
        {QStringLiteral("byPassphrase"), toJson(vault.byPassphrase)},
        {QStringLiteral("byWords"), toJson(vault.byWords)},
        {QStringLiteral("entropy"), toJson(vault.entropy)},
    };
}

VaultFile fromJson(const QJsonObject &object)
{
    VaultFile vault;
    vault.id = bytesAt(object, QLatin1StringView("id"));
    vault.cost.passes = static_cast<quint32>(object[QLatin1StringView("passes")].toInteger());
    vault.cost.memory = static_cast<quint64>(object[QLatin1StringView("memory")].toInteger());
    vault.salt = bytesAt(object, QLatin1StringView("salt"));
    vault.needsDeviceKey = object[QLatin1StringView("needsDeviceKey")].toBool();
    vault.byPassphrase = envelopeAt(object, QLatin1StringView("byPassphrase"));
    vault.byWords = envelopeAt(object, QLatin1StringView("byWords"));
    vault.entropy = envelopeAt(object, QLatin1StringView("entropy"));
    return vault;
}

} // namespace

QByteArray VaultFile::passphraseContext() const
{
    return "satchel vault 1 passphrase\n" + id.toHex() + '\n' + QByteArray::number(cost.passes) + '\n'
        + QByteArray::number(cost.memory) + '\n' + salt.toHex() + '\n' + (needsDeviceKey ? "device" : "alone");
}

QByteArray VaultFile::wordsContext() const
{
    return "satchel vault 1 words\n" + id.toHex();
}

QByteArray VaultFile::entropyContext() const
{
    return "satchel vault 1 entropy\n" + id.toHex();
}

Result<VaultFile> readVaultFile(const QString &path)
{
    const auto bytes = durable::readFile(path, longestFile);
    if (!bytes)
        return fail(bytes.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const bool isWhole = object[checkName].toString() == checkOf(object) || mutant::isOn("vault-finds-altered-bytes");
    if (isWhole && object[formatName].toInt() > knownFormat)
        return fail(ErrorCode::StoreNewer, QStringLiteral("vault of a newer format"));
    const VaultFile vault = fromJson(object);
    if (!isWhole || object[formatName].toInt() != knownFormat || vault.id.isEmpty() || !isAcceptable(vault.cost))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("vault not readable"));
    return vault;
}

Done writeVaultFile(const QString &path, const VaultFile &vault)
{
    QJsonObject object = toJson(vault);
    object[checkName] = checkOf(object);
    return durable::replaceFile(path, QJsonDocument(object).toJson());
}

} // namespace satchel
