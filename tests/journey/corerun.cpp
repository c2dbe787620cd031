// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <csignal>

namespace satchel::journey {

namespace {

Secret secretOf(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(copy);
}

Error errorOf(const Done &done)
{
    return done ? Error{ErrorCode::None, {}} : done.error();
}

QString beside(const char *program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QString::fromLatin1(program);
}

} // namespace

CoreRun::CoreRun()
    : m_data(m_folder.filePath(QStringLiteral("data")))
    , m_socket(m_folder.filePath(QStringLiteral("run/core.sock")))
{
    writeScript();
}

CoreRun::CoreRun(QString data, QString socket)
    : m_data(std::move(data))
    , m_socket(std::move(socket))
{
    writeScript();
}

CoreRun::~CoreRun()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        terminate();
}

void CoreRun::writeScript()
{
    QFile script(m_folder.filePath(QStringLiteral("sandbox.sh")));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("No script.");
    script.write("#!/bin/sh\n"
                 "{ sh -c 'echo $$ > \"$0/sandbox.pid\"; exec \"$@\"' '"
                 + m_folder.path().toUtf8() + "' '" + beside("satchel-sandbox").toUtf8() + "' \"$@\"; } | tee '"
                 + m_folder.path().toUtf8() + "/ready.jsonl'\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList CoreRun::arguments() const
{
    const QStringList usual{QStringLiteral("--data"),
                            m_data,
                            QStringLiteral("--state"),
                            m_folder.filePath(QStringLiteral("state")),
                            QStringLiteral("--socket"),
                            m_socket,
                            QStringLiteral("--sandbox-program"),
                            m_sandbox};
    return usual + m_extra;
}

bool CoreRun::start(const QString &sandbox)
{
    m_sandbox = sandbox.isEmpty() ? m_folder.filePath(QStringLiteral("sandbox.sh")) : sandbox;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(beside("satchel-core"), arguments());
    QByteArray said;
    const bool isListening = QTest::qWaitFor(
        [&] {
            said += m_process->readAllStandardOutput();
            return said.contains("listening") || m_process->state() == QProcess::NotRunning;
        },
        10'000);
    if (!isListening || !said.contains("listening"))
        return false;
    connectAgain();
    return m_client->isConnected();
}

void CoreRun::connectAgain()
{
    m_client = std::make_unique<api::DBusClient>();
    m_client->connectTo(m_socket);
    static_cast<void>(QTest::qWaitFor([&] { return m_client->isConnected(); }, 5'000));
}

void CoreRun::kill9()
{
    m_process->kill();
    m_process->waitForFinished(10'000);
}

bool CoreRun::terminate()
{
    m_process->terminate();
    return m_process->waitForFinished(15'000) && m_process->exitStatus() == QProcess::NormalExit
        && m_process->exitCode() == 0;
}

bool CoreRun::awaitState(api::SessionState state, int timeoutMs)
{
    return QTest::qWaitFor([&] { return m_client->session()->status().state == state; }, timeoutMs);
}

Error CoreRun::makeWallet()
{
    if (const auto words = await(m_client->session()->newWords()); !words)
        return words.error();
    if (const Done made = await(m_client->session()->create(secretOf("sandbox")), 60'000); !made)
        return made.error();
    return awaitState(api::SessionState::Running) ? Error{ErrorCode::None, {}} : Error{ErrorCode::NotReady, {}};
}

Error CoreRun::unlock(const QByteArray &passphrase)
{
    return errorOf(await(m_client->session()->unlock(secretOf(passphrase)), 60'000));
}

Error CoreRun::openChannel(Sat capacity)
{
    if (const Done coins = await(m_client->wallet()->requestCoins(Sat{1'000'000}), 60'000); !coins)
        return coins.error();
    const auto peer = await(m_client->wallet()->suggestedPeer());
    const auto opened = peer ? await(m_client->wallet()->openChannel(*peer, capacity)) : fail(peer.error());
    if (!opened)
        return opened.error();
    const bool isUsable = QTest::qWaitFor([&] { return spendable().value > 0; }, 30'000);
    return {isUsable ? ErrorCode::None : ErrorCode::NoChannel, {}};
}

Msat CoreRun::spendable()
{
    const auto balances = await(m_client->wallet()->balances());
    return balances ? balances->spendable : Msat{-1};
}

Result<api::Purchase> CoreRun::look(const QString &path)
{
    const auto shop = await(m_client->wallet()->sandboxShop());
    if (!shop)
        return fail(shop.error());
    QUrl url = *shop;
    url.setPath(path);
    return await(m_client->purchases()->look(url), 45'000);
}

Result<api::Purchase> CoreRun::buy(const api::Purchase &offer)
{
    if (const auto approved = await(m_client->purchases()->approve(offer.id)); !approved)
        return approved;
    return awaitState(
        offer.id, {api::PurchaseState::Delivered, api::PurchaseState::PaidNotDelivered, api::PurchaseState::Failed});
}

Result<api::Purchase> CoreRun::awaitState(api::PurchaseId id, const QList<api::PurchaseState> &states, int timeoutMs)
{
    Result<api::Purchase> last = fail(ErrorCode::TimedOut);
    static_cast<void>(QTest::qWaitFor(
        [&] {
            last = await(m_client->purchases()->purchase(id));
            return last && states.contains(last->state);
        },
        timeoutMs));
    return last;
}

QJsonObject CoreRun::readyLine() const
{
    QFile file(m_folder.filePath(QStringLiteral("ready.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject ready;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(QStringLiteral("ready")))
            ready = object;
    }
    return ready;
}

QJsonObject CoreRun::control(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QJsonObject control = readyLine().value(QStringLiteral("control")).toObject();
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(control.value(QStringLiteral("url")).toString() + path));
    request.setRawHeader("Authorization", "Bearer " + control.value(QStringLiteral("token")).toString().toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, verb, verb == "GET" ? QByteArray() : QJsonDocument(body).toJson()));
    static_cast<void>(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

qint64 CoreRun::sandboxPid() const
{
    QFile file(m_folder.filePath(QStringLiteral("sandbox.pid")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

} // namespace satchel::journey
