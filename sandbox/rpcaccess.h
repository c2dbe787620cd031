// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::sandbox {

/// How bitcoind's RPC is reached. The password is made anew at each start and is worth nothing outside regtest.
struct RpcAccess {
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
};

} // namespace satchel::sandbox
