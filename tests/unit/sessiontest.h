// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeengine.h"
#include "wallet/session/walletsession.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace satchel {

/// A wallet's session on real files, with a node in memory. Each test begins without a wallet, beside a sandbox "aa".
class SessionTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    static Secret secret(const QByteArray &text);
    /// Waits for an answer while the event loop runs; TimedOut after twenty seconds.
    template<typename T>
    static Result<T> await(const Future<T> &future)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return isThere && future.resultCount() > 0 ? future.result() : fail(ErrorCode::TimedOut);
    }
    static SandboxAccess sandbox(const QString &id);
    void open(bool isOffline = false, Network network = Network::Sandbox);
    void shut();
    void makeWallet(); ///< Its passphrase is "pass".
    [[nodiscard]] QMap<QString, QByteArray> walletFiles() const;
    void putBack(const QMap<QString, QByteArray> &files) const;
    /// Leaves the session refused for an older copy; answers the newest files.
    QMap<QString, QByteArray> rollBack();
    void standStill(); ///< The session's clock, until a test turns it.
    void failTimes(int times); ///< Wrong passphrases while open.

    std::unique_ptr<QTemporaryDir> m_root;
    std::optional<DataFolder> m_folder;
    std::unique_ptr<WalletSession> m_session;
    FakeEngine *m_engine = nullptr; ///< The latest one; belongs to the session.
    int m_enginesMade = 0;
    std::function<void()> m_onEngineMade;
    bool m_isChainReachable = true;
    QByteArray m_words;
    Moment m_now; ///< What the session's clock says while m_isStill.
    bool m_isStill = false;
};

} // namespace satchel
