// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/ballast.h"

#include "wallet/store/durablefile.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace satchel {

namespace {

constexpr qint64 ballastSize = 1 << 20;
constexpr std::uintmax_t comfortable = 4 * ballastSize;

// Random, because a file system may store equal bytes without using space.
QByteArray filling()
{
    QByteArray bytes(ballastSize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint64 *>(bytes.data()), ballastSize / 8);
    return bytes;
}

} // namespace

Ballast::Ballast(const QString &path)
    : m_path(path.isEmpty() ? QString() : path + QStringLiteral(".ballast"))
{ }

bool Ballast::make()
{
    if (m_path.isEmpty() || QFileInfo(m_path).size() == ballastSize)
        return true;
    // Not QStorageInfo: it looks for the mount point, which a chroot or a container need not show.
    std::error_code unknown;
    const auto space = std::filesystem::space(QFileInfo(m_path).absolutePath().toStdString(), unknown);
    if (unknown || space.available < comfortable)
        return false;
    return durable::replaceFile(m_path, filling()).has_value();
}

bool Ballast::release()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    durable::removeFile(m_path);
    return true;
}

} // namespace satchel
