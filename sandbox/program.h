// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/bitcoind.h"
#include "sandbox/sandbox.h"
#include "sandbox/stopflag.h"

#include <QSocketNotifier>

#include <functional>
#include <thread>

namespace satchel::sandbox {

/// The program's course: start, one JSON line for each thing to say, stop in order when asked or when its parent is
/// gone. Lives in the main thread; what blocks runs on one thread beside it.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const Folder &folder);
    ~Program() override;

    /// Starts, and leaves the event loop with the exit code when all is over.
    void run();

private:
    void watch(QSocketNotifier &notifier);
    void work(std::function<void()> task);
    void open(const RpcAccess &rpc);
    void opened(const Result<QJsonObject> &ready);
    void giveUp(const Error &error);
    void stop();
    void close();
    void bitcoindEnded();
    void leave();

    Folder m_folder;
    StopFlag m_stopping;
    Sandbox m_sandbox;
    Bitcoind m_bitcoind;
    QSocketNotifier m_input;
    QSocketNotifier m_signals;
    std::thread m_worker;
    bool m_isOpening = false;
    bool m_isClosed = false;
    int m_exitCode = 0;
};

} // namespace satchel::sandbox
