// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/keychain.h"

#include "wallet/core/mutant.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace satchel {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 3s;
const QString service = QStringLiteral("Satchel");

Error toError(const QKeychain::Job &job)
{
    const auto code = job.error() == QKeychain::EntryNotFound ? ErrorCode::NotFound : ErrorCode::KeychainUnavailable;
    return {code, QStringLiteral("keychain: ") + job.errorString()};
}

// Starts `job` and answers with what `outcome` makes of it, or after the limit without it; whichever comes first. The job
// belongs to nobody: the keychain may still call it back when the answer has long been given up, and then it ends itself.
template<typename T>
Future<T> answer(QKeychain::Job *job, const QString &name, std::function<Result<T>()> outcome)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setInsecureFallback(mutant::isOn("keychain-fallback"));
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [finish, outcome] { finish(outcome()); });
    const auto limit = mutant::isOn("keychain-patience") ? 10 * patience : patience;
    QTimer::singleShot(limit, job, [finish] {
        finish(fail(ErrorCode::KeychainUnavailable, QStringLiteral("the keychain takes too long")));
    });
    job->start();
    return promise->future();
}

/// Whether QtKeychain would use KWallet: it goes by the desktop.
bool isKdeDesktop()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}

/// Calls an object of the Secret Service (specifications.freedesktop.org/secret-service); fails without an answer in time.
template<typename T>
Future<T> askSecretService(const QString &path, const QString &interface, const QString &method,
                           const QVariantList &arguments)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QDBusMessage call
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, int(std::chrono::milliseconds(patience).count())));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        const QDBusPendingReply<T> reply = *watcher;
        promise->addResult(reply.isError() ? Result<T>(fail(ErrorCode::KeychainUnavailable)) : reply.value());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

Future<QDBusVariant> askWhetherLocked(const QDBusObjectPath &collection)
{
    if (collection.path() == QLatin1Char('/')) // there is no default collection
        return ready<QDBusVariant>(fail(ErrorCode::KeychainUnavailable));
    return askSecretService<QDBusVariant>(
        collection.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
}

} // namespace

Future<void> Keychain::awaitOpen()
{
    if (isKdeDesktop() || mutant::isOn("keychain-uninvited"))
        return ready<void>(Done());
    if (!QDBusConnection::sessionBus().isConnected()) // which would never answer
        return ready<void>(fail(ErrorCode::KeychainUnavailable));
    const auto collection = askSecretService<QDBusObjectPath>(QStringLiteral("/org/freedesktop/secrets"),
                                                              QStringLiteral("org.freedesktop.Secret.Service"),
                                                              QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return andThen<void>(
        this, andThen<QDBusVariant>(this, collection, askWhetherLocked), [](const QDBusVariant &isLocked) {
            return ready<void>(isLocked.variant().toBool() ? Done(fail(ErrorCode::KeychainUnavailable)) : Done());
        });
}

Future<std::shared_ptr<const Secret>> Keychain::read(const QString &name)
{
    using Found = Result<std::shared_ptr<const Secret>>;
    auto *job = new QKeychain::ReadPasswordJob(service);
    return answer<std::shared_ptr<const Secret>>(job, name, [job]() -> Found {
        QByteArray bytes = job->binaryData();
        auto secret = std::make_shared<const Secret>(Secret::take(bytes));
        return job->error() == QKeychain::NoError ? Found(secret) : Found(fail(toError(*job)));
    });
}

Future<void> Keychain::write(const QString &name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    const QByteArray bytes(reinterpret_cast<const char *>(secret.bytes().data()),
                           static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    return answer<void>(job, name, [job, bytes = QByteArray(bytes)]() mutable {
        const Secret wiped = Secret::take(bytes);
        return job->error() == QKeychain::NoError ? Done() : Done(fail(toError(*job)));
    });
}

Future<void> Keychain::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    return answer<void>(job, name, [job]() {
        const bool isGone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        return isGone ? Done() : Done(fail(toError(*job)));
    });
}

} // namespace satchel
