// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace satchel::journey {

/// The real satchel-sandbox as a child process of a test; ends with it.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QString &folder);
    /// Closes its input and waits.
    ~SandboxProcess();

    /// Starts it and waits for its ready line or its error, which is returned; empty when the time is over.
    [[nodiscard]] QJsonObject start(int timeoutMs = 30000);
    /// Closes its input; false if it does not end in time.
    [[nodiscard]] bool stop(int timeoutMs = 5000);
    [[nodiscard]] QProcess &process() { return m_process; }

    /// The first number of bitcoind's own pid file; 0 if there is none.
    [[nodiscard]] qint64 bitcoindPid() const;

private:
    QString m_folder;
    QProcess m_process;
};

/// Is there a process with this id that has not ended?
[[nodiscard]] bool isAlive(qint64 pid);

} // namespace satchel::journey
