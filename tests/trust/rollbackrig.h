// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/journey/corerun.h"
#include "tests/trust/walletcopy.h"

namespace satchel::trust {

/// A real core that pays in its real sandbox, whose files are set back under it while it is locked.
class RollbackRig
{
public:
    /// A wallet with a channel, running; false with `problem()`.
    [[nodiscard]] bool begin();
    /// Pays, and takes a copy somewhere in the middle of it; `isFrozen`: the core stands still meanwhile, so that the copy
    /// is of one moment. Answers whether the payment was accepted.
    [[nodiscard]] bool payAndCopy(bool isFrozen);
    [[nodiscard]] bool pay(); ///< So that every copy so far is an older one.
    struct Copy {
        WalletCopy files;
        bool isFrozen = false;
    };
    [[nodiscard]] const QList<Copy> &copies() const { return m_copies; }
    [[nodiscard]] const WalletCopy &newest() const { return m_newest; }

    enum class End { Killed, InOrder };
    /// Ends the core, keeps its files as the newest, and starts it again, locked; false with `problem()`.
    [[nodiscard]] bool restart(End end);
    void loseSideFile() const;

    /// Puts `files` there and unlocks; empty if they were refused as they must be, else what went wrong.
    [[nodiscard]] QString tryOlder(const WalletCopy &files, bool isOfOneMoment);
    /// The newest files open, and the hub meets the node; empty or what went wrong. The core runs on.
    [[nodiscard]] QString tryNewest();
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    Future<PaymentHash> payBill();
    [[nodiscard]] bool failed(const char *step, const Error &error);
    [[nodiscard]] QString wallet() const;
    [[nodiscard]] QByteArray hubLog() const; ///< Since the last mark.
    void mark();

    journey::CoreRun m_core;
    QList<Copy> m_copies;
    WalletCopy m_newest;
    QByteArray m_nodeId;
    QString m_problem;
    QByteArray m_nodeLog;
    qint64 m_hubLogAt = 0;
};

} // namespace satchel::trust
