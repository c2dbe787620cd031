// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/rollbackguard.h"

#include "wallet/core/mutant.h"
#include "wallet/session/datafolder.h"

#include <QDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace satchel {

namespace {

Result<durable::Descriptor> openToWrite(const QString &path)
{
    return durable::openFile(path, O_WRONLY | O_CREAT);
}

bool mayUse(const QString &folder)
{
    return !folder.isEmpty() && !QFileInfo(folder).isSymLink();
}

/// The folder above is the system's ($XDG_STATE_HOME) and may be new.
bool makeFolder(const QString &path)
{
    return QDir().mkpath(QFileInfo(path).absolutePath()) && makePrivateFolder(path);
}

} // namespace

RollbackGuard::RollbackGuard(QString folder, const Secret &moneyKey)
    : m_folder(std::move(folder))
    , m_seal(moneyKey)
{ }

QString RollbackGuard::sideFile() const
{
    return m_folder.isEmpty() ? QString() : m_folder + u'/' + m_seal.walletName() + QStringLiteral(".commit");
}

QString RollbackGuard::keychainName() const
{
    return QStringLiteral("newest commit of wallet ") + m_seal.walletName();
}

Secret RollbackGuard::keychainNote(qint64 number) const
{
    QByteArray sealed = m_seal.seal(number);
    return Secret::take(sealed);
}

qint64 RollbackGuard::sideNumber() const
{
    if (!mayUse(m_folder) || mutant::isOn("rollback-side-file"))
        return 0;
    const auto bytes = durable::readFile(sideFile(), SealedNumber::size);
    return bytes ? m_seal.open(*bytes) : 0;
}

qint64 RollbackGuard::newestKnown(const Secret *fromKeychain) const
{
    if (!fromKeychain || mutant::isOn("rollback-keychain"))
        return sideNumber();
    const auto bytes = fromKeychain->bytes();
    const QByteArrayView note(bytes.data(), qsizetype(bytes.size()));
    return std::max(sideNumber(), m_seal.open(note));
}

bool RollbackGuard::openSideFile()
{
    if (m_file.isOpen())
        return true;
    if (!mayUse(m_folder))
        return false;
    auto file = openToWrite(sideFile());
    if (!file && file.error().code == ErrorCode::NotFound && makeFolder(m_folder))
        file = openToWrite(sideFile());
    if (file)
        m_file = std::move(*file);
    return m_file.isOpen();
}

void RollbackGuard::note(qint64 number)
{
    if (!openSideFile())
        return;
    const QByteArray sealed = m_seal.seal(number);
    if (::pwrite(m_file.get(), sealed.constData(), std::size_t(sealed.size()), 0) != sealed.size())
        m_file = durable::Descriptor();
}

} // namespace satchel
