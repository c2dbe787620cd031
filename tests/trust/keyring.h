// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

namespace satchel::trust {

/// A session bus with an unlocked, empty keyring of its own; both end with it. While it lives this process and its
/// children use them instead of the person's; where they are not installed there is no bus at all.
class Keyring
{
public:
    explicit Keyring(const QString &folder);
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    [[nodiscard]] QByteArray startBus();
    [[nodiscard]] bool startDaemon(const QByteArray &address);

    QString m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    bool m_isThere = false;
};

} // namespace satchel::trust
