// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::ui {

/// What a file of this MIME type is, for people: "A PDF document", "An archive of files", at last "A file".
[[nodiscard]] QString typeWords(const QString &contentType);

} // namespace satchel::ui
