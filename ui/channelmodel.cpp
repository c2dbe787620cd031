// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/channelmodel.h"

#include "ui/amountformat.h"
#include "ui/pagedlist.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

using api::ChannelState;

struct Channels {
    Q_DECLARE_TR_FUNCTIONS(Channels)
};

QString stateOf(const api::Channel &channel)
{
    switch (channel.state) {
    case ChannelState::Opening:
        if (channel.confirmationsRequired > 0)
            //: State of a channel; %1 of %2 blocks have been found.
            return Channels::tr("Opening · %1 of %2 blocks")
                .arg(channel.confirmations)
                .arg(channel.confirmationsRequired);
        //: State of a channel.
        return Channels::tr("Opening");
    case ChannelState::Usable:
        //: State of a channel.
        return Channels::tr("Ready");
    case ChannelState::PeerOffline:
        //: State of a channel: the other side does not answer.
        return Channels::tr("Other side offline");
    case ChannelState::Closing:
        //: State of a channel.
        return Channels::tr("Closing");
    }
    return {};
}

QString nameOf(const api::Channel &channel)
{
    return channel.peerName.isEmpty() ? QString::fromLatin1(channel.peer.hex().left(12)) : channel.peerName;
}

double shareOf(const api::Channel &channel)
{
    const auto whole = static_cast<double>(channel.capacity.value) * 1000;
    return whole > 0 ? static_cast<double>(channel.ours.value) / whole : 0;
}

} // namespace

void ChannelModel::attach()
{
    connect(core()->wallet(), &api::WalletClient::changed, this, &ChannelModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &ChannelModel::refresh);
    refresh();
}

void ChannelModel::refresh()
{
    if (!session() || !core()->isConnected())
        return;
    whenDone(core()->wallet()->channels(), this, [this](const Result<QList<api::Channel>> &channels) {
        if (channels)
            replaceRows(this, m_channels, *channels, [](const api::Channel &channel) { return channel.id; });
    });
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::Channel &channel = m_channels.at(index.row());
    switch (role) {
    case ChannelRole:
        return QString::fromLatin1(channel.id.hex());
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(channel);
    case StateRole:
        return stateOf(channel);
    case IsUsableRole:
        return channel.state == ChannelState::Usable;
    case IsClosingRole:
        return channel.state == ChannelState::Closing;
    case OursRole:
        return withUnit(roundedDown(channel.ours));
    case TheirsRole:
        return withUnit(roundedDown(channel.theirs));
    case CapacityRole:
        return withUnit(channel.capacity);
    case ShareRole:
        return shareOf(channel);
    case PeerRole:
        return QString::fromLatin1(channel.peer.hex());
    case FundingRole:
        return channel.fundingTxid;
    case ReserveRole:
        return withUnit(channel.reserve);
    }
    return {};
}

QHash<int, QByteArray> ChannelModel::roleNames() const
{
    return {{ChannelRole, "channel"},     {NameRole, "name"}, {StateRole, "stateText"}, {IsUsableRole, "isUsable"},
            {IsClosingRole, "isClosing"}, {OursRole, "ours"}, {TheirsRole, "theirs"},   {CapacityRole, "capacity"},
            {ShareRole, "share"},         {PeerRole, "peer"}, {FundingRole, "funding"}, {ReserveRole, "reserve"}};
}

} // namespace satchel::ui
