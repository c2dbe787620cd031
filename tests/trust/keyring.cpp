// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QTest>

namespace satchel::trust {

namespace {

constexpr int patienceMs = 20'000;

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished(1'000);
}

} // namespace

Keyring::Keyring(const QString &folder)
    : m_folder(folder)
{
    const QByteArray address = startBus();
    m_isThere = !address.isEmpty() && startDaemon(address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_isThere ? address : QByteArray("unix:path=/nowhere"));
}

Keyring::~Keyring()
{
    end(m_daemon);
    end(m_bus);
}

QByteArray Keyring::startBus()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address=1")});
    return m_bus.waitForReadyRead(patienceMs) ? m_bus.readAllStandardOutput().trimmed() : QByteArray();
}

bool Keyring::startDaemon(const QByteArray &address)
{
    QDir(m_folder).mkpath(QStringLiteral("home"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("HOME"), m_folder + QStringLiteral("/home"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder + QStringLiteral("/home"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(address));
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_daemon.write("test");
    m_daemon.closeWriteChannel();
    const auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("keyring"));
    const auto isUp = [&] { return bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")); };
    const auto isDecided = [&] { return m_daemon.state() == QProcess::NotRunning || isUp(); };
    return bus.isConnected() && QTest::qWaitFor(isDecided, patienceMs) && isUp();
}

} // namespace satchel::trust
