// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/bridge/bridge.h"

#include <QByteArray>
#include <QString>

/// Values of the bridge as values of Qt, and back. `slice` is a view: its bytes must outlive it.
namespace satchel::sandbox {

template<typename Bytes>
[[nodiscard]] QByteArray bytesOf(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

[[nodiscard]] inline rust::String rustText(const QString &text)
{
    return text.toStdString();
}

[[nodiscard]] inline rust::Slice<const std::uint8_t> slice(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] inline QString textOf(const rust::String &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace satchel::sandbox
