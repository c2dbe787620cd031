// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/crashworld.h"
#include "tests/trust/rawprocess.h"
#include "tests/trust/victim.h"

namespace satchel::trust {

/// Raw ldk-node on its own SQLite store: what the core's deaths are held against.
class RawVictim : public Victim
{
public:
    RawVictim(CrashWorld &world, const QString &folder);

    [[nodiscard]] bool start() override;
    [[nodiscard]] bool openChannel() override;
    [[nodiscard]] QStringList channels() override;
    [[nodiscard]] Due prepare(bool isPage) override;
    void pay(const Due &due) override;
    [[nodiscard]] int decided() const override { return m_decided; }
    [[nodiscard]] qint64 processId() const override { return m_process.processId(); }
    void awaitDeath() override { m_process.kill9(); }

    enum class Record { None, Pending, Succeeded, Failed };
    [[nodiscard]] Record record(const PaymentHash &hash);

private:
    CrashWorld &m_world;
    RawProcess m_process;
    int m_decided = 0;
};

} // namespace satchel::trust
