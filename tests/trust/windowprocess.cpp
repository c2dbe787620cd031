// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/windowprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

namespace satchel::trust {

namespace {

constexpr int answerMs = 5'000;

} // namespace

WindowProcess::WindowProcess(QString data)
    : m_data(std::move(data))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

WindowProcess::~WindowProcess()
{
    kill9();
}

bool WindowProcess::start()
{
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel"),
                    {QStringLiteral("--watchdog"), QStringLiteral("--data"), m_data});
    return m_process.waitForStarted();
}

void WindowProcess::kill9()
{
    m_process.kill();
    m_process.waitForFinished();
}

void WindowProcess::go(Place place)
{
    m_process.write("go " + QByteArray::number(static_cast<int>(place)) + '\n');
}

QJsonObject WindowProcess::ask(const QByteArray &order)
{
    m_process.readAllStandardOutput();
    m_process.write(order + '\n');
    static_cast<void>(QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, answerMs));
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QStringList WindowProcess::texts()
{
    return ask("texts").value(QStringLiteral("texts")).toVariant().toStringList();
}

void WindowProcess::open(const QString &link)
{
    m_process.write("open " + link.toUtf8() + '\n');
}

bool WindowProcess::press(const char *control)
{
    return ask(QByteArray("press ") + control).value(QStringLiteral("pressed")).toBool();
}

} // namespace satchel::trust
