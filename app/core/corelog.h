// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel {

/// Sends the program's messages to `folder`/core.log (0600, at most 4 MB; the run before it in core.log.old), and to
/// stderr if `isVerbose`; a link in the file's place is not followed. Messages carry no secrets: errors hold none, and secrets have no text form.
void startLog(const QString &folder, bool isVerbose);

} // namespace satchel
