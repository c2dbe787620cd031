// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/keychain.h"

#include "wallet/core/mutant.h"

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

} // namespace

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
