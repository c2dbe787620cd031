// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/trust.h"
#include "tests/trust/walletsecrets.h"

#include <QByteArray>
#include <QProcess>

/// What the rows of the vault share.
namespace satchel::trust {

/// Every file below `folder` with its content; not those whose name is `except`.
[[nodiscard]] QMap<QString, QByteArray> filesIn(const QString &folder, const QString &except = {});
void writeFile(const QString &path, const QByteArray &content);

struct ChildEnd {
    bool wasKilled = false;
    int code = -1;
    QByteArray output;
};
/// Runs satchel-vaultchild (see there) to its end; `wrapper` before it, if any.
[[nodiscard]] ChildEnd runChild(const QStringList &arguments, const QStringList &wrapper = {});
[[nodiscard]] QString childProgram();

// The rows, each in a file of its own.
void tryPassphrases(Trial &trial);
void tryRekey(Trial &trial);
void tryKeychain(Trial &trial);
void tryAsking(Trial &trial);

} // namespace satchel::trust
