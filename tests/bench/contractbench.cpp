// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/support/fakecore.h"
#include "wallet/api/dbusclient.h"
#include "wallet/service/service.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

namespace satchel::bench {

namespace {

constexpr int patienceMs = 10'000;

/// A core that answers at once, served from a thread of its own.
class ServedCore
{
public:
    explicit ServedCore(const QString &socket)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_context, [this, socket] { serve(socket); });
        m_isServed.get_future().wait();
    }
    ~ServedCore()
    {
        QMetaObject::invokeMethod(&m_context, [this] {
            m_service.reset();
            m_core.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

private:
    void serve(const QString &socket)
    {
        m_core = std::make_unique<testing::FakeCore>();
        m_core->fillWithSamples();
        auto service = Service::listen(socket, *m_core);
        if (!service)
            qFatal("the bench could not listen");
        m_service = std::move(*service);
        m_isServed.set_value();
    }

    std::promise<void> m_isServed;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<testing::FakeCore> m_core;
    std::unique_ptr<Service> m_service;
};

double timeOf(api::CoreClient &client)
{
    Future<QList<api::ActivityEntry>> answer;
    QFutureWatcher<Result<QList<api::ActivityEntry>>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    return microseconds([&] {
        answer = client.history()->page({}, 0, 1);
        watcher.setFuture(answer);
        if (finished.isEmpty() && !finished.wait(patienceMs))
            qFatal("the contract did not answer");
    });
}

} // namespace

QList<Row> contractRows(int rounds)
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("run/core.sock"));
    const ServedCore served(socket);
    api::DBusClient client;
    client.connectTo(socket);
    const bool isConnected = QTest::qWaitFor([&] { return client.isConnected(); }, patienceMs);
    if (!isConnected)
        qFatal("the bench could not connect");
    testing::FakeCore direct;
    direct.fillWithSamples();
    const Pair pair = interleaved(
        rounds, [&] { return timeOf(client); }, [&] { return timeOf(direct); });
    return percentileRows(QStringLiteral("contract call"), pair, 0, 0,
                          QStringLiteral("the same call without the socket"))
        .mid(0, 1);
}

} // namespace satchel::bench
