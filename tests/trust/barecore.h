// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <sys/types.h>

namespace satchel::trust {

/// A satchel-core without a sandbox, started by hand: what QProcess hides (limits, capabilities, how it ended) shows.
class BareCore
{
public:
    /// `data` and `socket` are its arguments of these names; its state (XDG) lies beside `data`, in `state`.
    BareCore(QString data, QString socket);
    ~BareCore(); ///< Kills it.

    /// Runs in the child, right before the program starts: only calls that are safe after a fork.
    void setBefore(std::function<void()> before) { m_before = std::move(before); }
    /// Starts it, and waits until it listens or ends. True if it listens.
    [[nodiscard]] bool start();
    void launch(); ///< start() without waiting.
    [[nodiscard]] bool awaitListening();
    /// Sends `signal` (0: none) and waits for its end; what waitpid() tells.
    int end(int signal);

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] QByteArray said(); ///< All it wrote to the terminal so far.
    [[nodiscard]] QString socket() const { return m_socket; }

private:
    void readOn(int timeoutMs);

    QString m_data;
    QString m_socket;
    std::function<void()> m_before;
    pid_t m_pid = 0;
    int m_output = -1;
    QByteArray m_said;
};

/// Takes every capability from the calling process and from what it starts: root like anybody else.
void dropCapabilities();

} // namespace satchel::trust
