// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"
#include "wallet/core/async.h"

#include <QVariant>

namespace satchel::ui {

/// readPage() in a thread of the window's compute pool, which nothing waits for: a page that never comes to an end keeps
/// one thread and nobody else.
[[nodiscard]] Future<QList<ReaderBlock>> readInBackground(const QByteArray &bytes, const QString &contentType);

/// A block as QML sees it; `role` of ReaderModel.
[[nodiscard]] QVariant valueOf(const ReaderBlock &block, int role);

} // namespace satchel::ui
