// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/offlinewords.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

struct Offline {
    Q_DECLARE_TR_FUNCTIONS(Offline)
};

QString comesBack()
{
    //: Banner while offline, last sentence: nothing has to be done.
    return Offline::tr("Satchel keeps trying and goes on by itself.");
}

Explanation starting()
{
    //: Banner while offline: the practice network on this computer is coming up.
    return {Offline::tr("The sandbox is starting. Your library and activity can be read already."), {}, {}};
}

Explanation byChoice()
{
    //: Banner while offline: the person chose so.
    return {Offline::tr("You are working offline. Your library and activity are all here; payments wait."), {}, {}};
}

Explanation down()
{
    //: Banner while offline: the practice network on this computer has stopped.
    return {
        Offline::tr("The sandbox has stopped, so nothing can be paid. Your library and activity can still be read."),
        {},
        comesBack()};
}

Explanation missing()
{
    //: Banner while offline: the practice network cannot start. bitcoind and ./dev setup are names.
    return {Offline::tr("The sandbox cannot start, because it or its bitcoind is not installed. Your library and "
                        "activity can still be read."),
            {},
            //: Banner while offline, after "is not installed". ./dev setup is a command.
            Offline::tr("Run ./dev setup to install it; Satchel notices by itself.")};
}

Explanation failing()
{
    //: Banner while offline: the practice network ends again and again.
    return {Offline::tr("The sandbox does not start. Your library and activity can still be read."), {}, comesBack()};
}

Explanation older()
{
    //: Banner while an older copy of the wallet is open to be read.
    return {
        Offline::tr("You are reading an older copy of this wallet. What came later is not in it, and it cannot pay."),
        {},
        //: Banner while an older copy of the wallet is open: how to get the newest one back.
        Offline::tr("Put the newest copy back, then lock and unlock.")};
}

Explanation notYet(Network network)
{
    const QString name = network == Network::Bitcoin ? QStringLiteral("Bitcoin") : QStringLiteral("Signet");
    //: Banner while offline; %1 is the name of a network that this version cannot connect to.
    return {Offline::tr("This version cannot connect to %1 yet. Your library and activity can be read.").arg(name),
            {},
            //: Banner while offline, after "cannot connect to Bitcoin yet": where paying can be tried.
            Offline::tr("Paying can be tried in the sandbox.")};
}

} // namespace

Explanation explainOffline(const api::SessionStatus &status)
{
    if (status.state != api::SessionState::Offline)
        return {};
    switch (status.error) {
    case ErrorCode::WorkingOffline:
        return byChoice();
    case ErrorCode::SandboxMissing:
        return missing();
    case ErrorCode::SandboxFailing:
        return failing();
    case ErrorCode::StoreOlder:
        return older();
    case ErrorCode::Unsupported:
        return notYet(status.network);
    case ErrorCode::ChainUnreachable:
        return status.network == Network::Sandbox ? down() : explain(status.error);
    case ErrorCode::None:
        return starting();
    default:
        return explain(status.error);
    }
}

} // namespace satchel::ui
