// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/away.h"
#include "tests/support/fakeengine.h"
#include "tests/unit/pageserver.h"
#include "wallet/channels/channels.h"
#include "wallet/content/purchases.h"
#include "wallet/content/purchasestore.h"
#include "wallet/payments/ownrate.h"
#include "wallet/payments/payments.h"
#include "wallet/payments/paymentstore.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace satchel {

/// Waits for an answer while the event loop runs; a failed one after ten seconds.
template<typename T>
Result<T> answerOf(const Future<T> &future)
{
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
    return isThere ? future.result() : Result<T>(fail(ErrorCode::TimedOut));
}

/// Both files in a temporary folder, and a node in memory that has one usable channel.
struct MoneyFixture {
    MoneyFixture()
    {
        QDir(folder.path()).mkdir(QStringLiteral("pieces"));
        openFiles();
        api::Channel channel;
        channel.state = api::ChannelState::Usable;
        engine.setChannels({channel});
        static_cast<void>(engine.start());
    }

    std::unique_ptr<StoreFile> openFile(const QString &name, const Schema &schema)
    {
        return away([&] { return StoreFile::open(folder.filePath(name), key, schema); }).value();
    }

    void openFiles()
    {
        money = openFile(QStringLiteral("money.db"), moneySchema());
        library = openFile(QStringLiteral("library.db"), librarySchema());
    }

    api::Purchase stored(api::PurchaseId id)
    {
        return answerOf(money->read<api::Purchase>([id](Database &database) {
                   return PurchaseStore(database).record(id).map(
                       [](const PurchaseRecord &one) { return one.purchase; });
               }))
            .value_or(api::Purchase());
    }

    api::ActivityEntry line(const PaymentHash &hash)
    {
        return answerOf(money->read<api::ActivityEntry>(
                            [hash](Database &database) { return PaymentStore(database).entry(hash); }))
            .value_or(api::ActivityEntry());
    }

    void setRate(const FiatRate &rate)
    {
        const auto written = money->write<void>([rate](Database &database) { return ownrate::write(database, rate); });
        QVERIFY(answerOf(written));
    }

    Done apply(const Event &event)
    {
        return answerOf(money->write<void>([event](Database &database) {
            return Payments::applier()(database, event).and_then([&] { return Purchases::applier()(database, event); });
        }));
    }

    QTemporaryDir folder;
    PieceFolder pieces{folder.filePath(QStringLiteral("pieces"))};
    Secret key = Secret::random(32);
    std::unique_ptr<StoreFile> money;
    std::unique_ptr<StoreFile> library;
    FakeEngine engine;
    WorkPool pool;
};

/// What the program's sanitizer does, for pages that need no cleaning.
inline CleanHtml trustingSanitizer(const QByteArray &html, const QUrl &base)
{
    CleanHtml clean{html, {}, {}};
    static const QRegularExpression source(QStringLiteral("src=\"([^\"]*)\""));
    for (auto matches = source.globalMatch(QString::fromUtf8(html)); matches.hasNext();) {
        const QString found = matches.next().captured(1);
        clean.pictures.append(base.resolved(QUrl(found)));
        clean.html.replace("src=\"" + found.toUtf8() + '"', "src=\"" + clean.pictures.last().toEncoded() + '"');
    }
    return clean;
}

} // namespace satchel
