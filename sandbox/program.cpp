// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/program.h"

#include "sandbox/signals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace satchel::sandbox {

namespace {

constexpr std::chrono::seconds patience{4};

void print(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace

Program::Program(const Folder &folder)
    : m_folder(folder)
    , m_sandbox(folder, m_stopping)
    , m_bitcoind(folder.path(QStringLiteral("chain")))
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_signals(stopSignals(), QSocketNotifier::Read)
{
    watch(m_input);
    watch(m_signals);
    connect(&m_bitcoind, &Bitcoind::ended, this, &Program::bitcoindEnded);
}

Program::~Program()
{
    if (m_worker.joinable())
        m_worker.join();
}

/// End of input and a signal mean the same; what is written to the input means nothing.
void Program::watch(QSocketNotifier &notifier)
{
    connect(&notifier, &QSocketNotifier::activated, this, [this, &notifier] {
        std::array<char, 256> bytes;
        const bool isInput = &notifier == &m_input;
        if (::read(int(notifier.socket()), bytes.data(), bytes.size()) > 0 && isInput)
            return;
        notifier.setEnabled(false);
        stop();
    });
}

void Program::run()
{
    const Result<QString> program = bitcoindProgram();
    const Result<RpcAccess> rpc = program ? m_bitcoind.start(*program) : fail(program.error());
    if (rpc)
        open(*rpc);
    else
        giveUp(rpc.error());
}

void Program::work(std::function<void()> task)
{
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread(std::move(task));
}

void Program::open(const RpcAccess &rpc)
{
    m_isOpening = true;
    work([this, rpc] {
        const auto say = [](const QString &words) { print({{QStringLiteral("progress"), words}}); };
        const auto ready = m_sandbox.open(rpc, say);
        QMetaObject::invokeMethod(this, [this, ready] { opened(ready); });
    });
}

void Program::opened(const Result<QJsonObject> &ready)
{
    m_isOpening = false;
    if (m_stopping.isSet())
        close();
    else if (ready)
        print(*ready);
    else
        giveUp(ready.error());
}

void Program::giveUp(const Error &error)
{
    const bool isMissing = error.code == ErrorCode::NotFound || error.code == ErrorCode::Unsupported;
    print({{QStringLiteral("error"), error.detail}, {QStringLiteral("isMissing"), isMissing}});
    m_exitCode = 1;
    stop();
}

void Program::stop()
{
    if (m_stopping.isSet())
        return;
    m_stopping.set();
    QTimer::singleShot(patience, &m_bitcoind, &Bitcoind::kill);
    if (!m_isOpening)
        close();
}

void Program::close()
{
    work([this] {
        m_sandbox.close();
        QMetaObject::invokeMethod(this, [this] {
            m_isClosed = true;
            leave();
        });
    });
}

void Program::bitcoindEnded()
{
    if (m_stopping.isSet())
        leave();
    else
        giveUp({ErrorCode::ChainUnreachable, QStringLiteral("bitcoind ended by itself.")});
}

void Program::leave()
{
    if (m_isClosed && !m_bitcoind.isRunning())
        QCoreApplication::exit(m_exitCode);
}

} // namespace satchel::sandbox
