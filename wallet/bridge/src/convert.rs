// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! Between ldk-node's types and the bridge's flat values.

use std::str::FromStr;

use ldk_node::bitcoin::secp256k1::PublicKey;
use ldk_node::bitcoin::{Network, Txid};
use ldk_node::lightning::chain::channelmonitor::BalanceSource;
use ldk_node::lightning::events::{ClosureReason, PaymentFailureReason};
use ldk_node::lightning::ln::channelmanager::PaymentId;
use ldk_node::lightning::ln::msgs::SocketAddress;
use ldk_node::lightning::ln::types::ChannelId;
use ldk_node::lightning::routing::router::RouteParametersConfig;
use ldk_node::lightning_types::payment::{PaymentHash, PaymentPreimage};
use ldk_node::payment::{ConfirmationStatus, PaymentDetails, PaymentDirection, PaymentKind, PaymentStatus};
use ldk_node::{
    BalanceDetails, ChannelDetails, Event, LightningBalance, NodeError, PeerDetails, PendingSweepBalance, UserChannelId,
};

use crate::ffi::{self, Code, EventKind, Failure, PendingKind};

/// Success, or the code of a failure.
pub fn code(result: Result<(), NodeError>) -> Code {
    result.map_or_else(code_of, |()| Code::Ok)
}

/// The code of a failure.
pub fn code_of(error: NodeError) -> Code {
    match error {
        NodeError::NotRunning => Code::NotRunning,
        NodeError::AlreadyRunning => Code::AlreadyRunning,
        NodeError::InvalidInvoice => Code::InvalidInvoice,
        NodeError::InvalidAmount => Code::InvalidAmount,
        NodeError::DuplicatePayment => Code::Duplicate,
        NodeError::PaymentSendingFailed => Code::SendingFailed,
        NodeError::ConnectionFailed => Code::ConnectionFailed,
        NodeError::InsufficientFunds => Code::InsufficientFunds,
        NodeError::ChannelCreationFailed
        | NodeError::ChannelClosingFailed
        | NodeError::ChannelConfigUpdateFailed
        | NodeError::ChannelSplicingFailed => Code::ChannelFailed,
        NodeError::FeerateEstimationUpdateFailed
        | NodeError::FeerateEstimationUpdateTimeout
        | NodeError::TxSyncFailed
        | NodeError::TxSyncTimeout
        | NodeError::WalletOperationTimeout => Code::ChainFailed,
        NodeError::PersistenceFailed => Code::PersistenceFailed,
        NodeError::InvalidAddress
        | NodeError::InvalidSocketAddress
        | NodeError::InvalidPublicKey
        | NodeError::InvalidNodeId
        | NodeError::InvalidPaymentHash
        | NodeError::InvalidChannelId => Code::InvalidInput,
        _ => Code::Internal,
    }
}

/// The other way round of [`chain_of`].
pub fn network_of(chain: ffi::Chain) -> Network {
    match chain {
        ffi::Chain::Testnet => Network::Testnet,
        ffi::Chain::Signet => Network::Signet,
        ffi::Chain::Regtest => Network::Regtest,
        _ => Network::Bitcoin,
    }
}

/// Which chain an invoice belongs to.
pub fn chain_of(network: Network) -> ffi::Chain {
    match network {
        Network::Bitcoin => ffi::Chain::Bitcoin,
        Network::Signet => ffi::Chain::Signet,
        Network::Regtest => ffi::Chain::Regtest,
        _ => ffi::Chain::Testnet,
    }
}

/// A peer and where it is, from outside.
pub fn peer_of(id: &[u8], address: &str) -> Option<(PublicKey, SocketAddress)> {
    PublicKey::from_slice(id).ok().zip(SocketAddress::from_str(address).ok())
}

/// A channel and its other side, from outside.
pub fn channel_of(channel: &[u8], peer: &[u8]) -> Option<(UserChannelId, PublicKey)> {
    let id = <[u8; 16]>::try_from(channel).ok().map(u128::from_be_bytes).map(UserChannelId);
    id.zip(PublicKey::from_slice(peer).ok())
}

/// A payment's name: for BOLT 11 its hash.
pub fn payment_id_of(hash: &[u8]) -> Option<PaymentId> {
    <[u8; 32]>::try_from(hash).ok().map(PaymentId)
}

/// A payment's hash, from outside.
pub fn hash_of(hash: &[u8]) -> Option<PaymentHash> {
    <[u8; 32]>::try_from(hash).ok().map(PaymentHash)
}

/// Its proof, from outside.
pub fn preimage_from(preimage: &[u8]) -> Option<PaymentPreimage> {
    <[u8; 32]>::try_from(preimage).ok().map(PaymentPreimage)
}

/// Every field said, so that no default of a library decides about money.
pub fn route_limits(fee_limit_msat: u64) -> RouteParametersConfig {
    RouteParametersConfig {
        max_total_routing_fee_msat: Some(fee_limit_msat),
        max_total_cltv_expiry_delta: 1008,
        max_path_count: 10,
        max_channel_saturation_power_of_half: 2,
    }
}

/// An open channel.
pub fn channel(details: &ChannelDetails) -> ffi::Channel {
    ffi::Channel {
        id: details.user_channel_id.0.to_be_bytes(),
        channel: details.channel_id.0,
        peer: details.counterparty_node_id.serialize(),
        capacity_sats: details.channel_value_sats,
        outbound_msat: details.outbound_capacity_msat,
        inbound_msat: details.inbound_capacity_msat,
        send_limit_msat: details.next_outbound_htlc_limit_msat,
        reserve_sats: details.unspendable_punishment_reserve.unwrap_or_default(),
        confirmations: details.confirmations.unwrap_or_default(),
        confirmations_required: details.confirmations_required.unwrap_or_default(),
        funding_txid: details.funding_txo.map(|output| output.txid.to_string()).unwrap_or_default(),
        is_ready: details.is_channel_ready,
        is_usable: details.is_usable,
    }
}

/// A peer.
pub fn peer(details: &PeerDetails) -> ffi::Peer {
    ffi::Peer {
        id: details.node_id.serialize(),
        address: details.address.to_string(),
        is_connected: details.is_connected,
    }
}

/// What is remembered of a payment.
pub fn payment(details: Option<PaymentDetails>) -> ffi::Payment {
    let is_known = details.is_some();
    let preimage = details.as_ref().and_then(preimage_of);
    let state = details.as_ref().map_or(PaymentStatus::Failed, |known| known.status);
    ffi::Payment {
        is_known,
        is_outbound: details.as_ref().is_some_and(|known| known.direction == PaymentDirection::Outbound),
        state: match state {
            PaymentStatus::Pending => ffi::PaymentState::Pending,
            PaymentStatus::Succeeded => ffi::PaymentState::Succeeded,
            PaymentStatus::Failed => ffi::PaymentState::Failed,
        },
        amount_msat: details.as_ref().and_then(|known| known.amount_msat).unwrap_or_default(),
        fee_msat: details.as_ref().and_then(|known| known.fee_paid_msat).unwrap_or_default(),
        has_preimage: preimage.is_some(),
        preimage: preimage.unwrap_or_default(),
    }
}

/// Coins that came in, if it is that.
pub fn coins_in(details: &PaymentDetails) -> Option<ffi::CoinsIn> {
    let PaymentKind::Onchain { txid, status } = &details.kind else { return None };
    Some(ffi::CoinsIn {
        txid: txid.to_string(),
        sats: details.amount_msat.unwrap_or_default() / 1000,
        is_confirmed: matches!(status, ConfirmationStatus::Confirmed { .. }),
    })
}

fn preimage_of(details: &PaymentDetails) -> Option<[u8; 32]> {
    match &details.kind {
        PaymentKind::Bolt11 { preimage, .. }
        | PaymentKind::Bolt11Jit { preimage, .. }
        | PaymentKind::Bolt12Offer { preimage, .. }
        | PaymentKind::Bolt12Refund { preimage, .. }
        | PaymentKind::Spontaneous { preimage, .. } => preimage.map(|bytes| bytes.0),
        PaymentKind::Onchain { .. } => None,
    }
}

/// Balances; `is_in_wallet` says whether the chain wallet lists a transaction already.
pub fn balances(details: &BalanceDetails, is_in_wallet: impl Fn(&Txid) -> bool) -> ffi::Balances {
    let lightning = details.lightning_balances.iter().flat_map(pending_of);
    let sweeps = details.pending_balances_from_channel_closures.iter();
    ffi::Balances {
        onchain_sats: details.total_onchain_balance_sats,
        onchain_spendable_sats: details.spendable_onchain_balance_sats,
        reserve_sats: details.total_anchor_channels_reserve_sats,
        pending: lightning.chain(sweeps.filter_map(|sweep| sweep_of(sweep, &is_in_wallet))).collect(),
    }
}

fn pending(kind: PendingKind, channel: &ChannelId, msat: u64) -> ffi::PendingBalance {
    ffi::PendingBalance { kind, channel: channel.0, msat, hash: [0; 32], release_height: 0 }
}

fn pending_of(balance: &LightningBalance) -> Vec<ffi::PendingBalance> {
    let whole = |sats: &u64| sats.saturating_mul(1000);
    match balance {
        // The node takes payments under way out of the balance, rounded up to whole satoshi; the rest below a satoshi
        // and whole payments too small for an output are only in the rounded sum.
        LightningBalance::ClaimableOnChannelClose {
            channel_id,
            amount_satoshis,
            outbound_payment_htlc_rounded_msat,
            ..
        } => vec![
            pending(PendingKind::OnChannelClose, channel_id, whole(amount_satoshis)),
            pending(PendingKind::OutboundPayment, channel_id, *outbound_payment_htlc_rounded_msat),
        ],
        LightningBalance::ClaimableAwaitingConfirmations { channel_id, amount_satoshis, source, .. } => {
            let kind = match source {
                BalanceSource::CoopClose => PendingKind::CooperativeClose,
                _ => PendingKind::ForcedClose,
            };
            vec![pending(kind, channel_id, whole(amount_satoshis))]
        }
        LightningBalance::MaybeTimeoutClaimableHTLC {
            channel_id,
            amount_satoshis,
            claimable_height,
            payment_hash,
            outbound_payment: true,
            ..
        } => vec![ffi::PendingBalance {
            hash: payment_hash.0,
            release_height: *claimable_height,
            ..pending(PendingKind::OutboundPayment, channel_id, whole(amount_satoshis))
        }],
        LightningBalance::ContentiousClaimable { channel_id, amount_satoshis, .. }
        | LightningBalance::CounterpartyRevokedOutputClaimable { channel_id, amount_satoshis, .. } => {
            vec![pending(PendingKind::ForcedClose, channel_id, whole(amount_satoshis))]
        }
        LightningBalance::MaybeTimeoutClaimableHTLC { .. } | LightningBalance::MaybePreimageClaimableHTLC { .. } => {
            vec![]
        }
    }
}

/// A sweep counts until its transaction is in the chain wallet; ldk-node lists it long after that.
fn sweep_of(sweep: &PendingSweepBalance, is_in_wallet: impl Fn(&Txid) -> bool) -> Option<ffi::PendingBalance> {
    let (channel, sats) = match sweep {
        PendingSweepBalance::PendingBroadcast { channel_id, amount_satoshis } => (channel_id, amount_satoshis),
        PendingSweepBalance::BroadcastAwaitingConfirmation {
            channel_id,
            latest_spending_txid,
            amount_satoshis,
            ..
        } if !is_in_wallet(latest_spending_txid) => (channel_id, amount_satoshis),
        _ => return None,
    };
    let unknown = ChannelId([0; 32]);
    Some(pending(PendingKind::Sweep, channel.as_ref().unwrap_or(&unknown), sats.saturating_mul(1000)))
}

/// An event with nothing set.
pub fn event_of_kind(kind: EventKind) -> ffi::Event {
    ffi::Event {
        kind,
        hash: [0; 32],
        preimage: [0; 32],
        amount_msat: 0,
        fee_msat: 0,
        failure: Failure::None,
        channel: [0; 16],
        channel_id: [0; 32],
        peer: [0; 33],
        funding_txid: String::new(),
        is_forced: false,
        text: String::new(),
    }
}

fn channel_event(kind: EventKind, name: &UserChannelId, id: &ChannelId, peer: Option<&PublicKey>) -> ffi::Event {
    ffi::Event {
        channel: name.0.to_be_bytes(),
        channel_id: id.0,
        peer: peer.map_or([0; 33], PublicKey::serialize),
        ..event_of_kind(kind)
    }
}

/// What happened, as a value.
pub fn event(happened: &Event) -> ffi::Event {
    match happened {
        Event::PaymentSuccessful { payment_hash, payment_preimage, fee_paid_msat, .. } => ffi::Event {
            hash: payment_hash.0,
            preimage: payment_preimage.map(|preimage| preimage.0).unwrap_or_default(),
            fee_msat: fee_paid_msat.unwrap_or_default(),
            ..event_of_kind(EventKind::PaymentSuccessful)
        },
        Event::PaymentFailed { payment_hash, reason, .. } => ffi::Event {
            hash: payment_hash.map(|hash| hash.0).unwrap_or_default(),
            failure: failure(*reason),
            ..event_of_kind(EventKind::PaymentFailed)
        },
        Event::PaymentReceived { payment_hash, amount_msat, .. } => {
            ffi::Event { hash: payment_hash.0, amount_msat: *amount_msat, ..event_of_kind(EventKind::PaymentReceived) }
        }
        Event::PaymentForwarded { total_fee_earned_msat, outbound_amount_forwarded_msat, .. } => ffi::Event {
            amount_msat: outbound_amount_forwarded_msat.unwrap_or_default(),
            fee_msat: total_fee_earned_msat.unwrap_or_default(),
            ..event_of_kind(EventKind::PaymentForwarded)
        },
        Event::ChannelPending { channel_id, user_channel_id, counterparty_node_id, funding_txo, .. } => ffi::Event {
            funding_txid: funding_txo.txid.to_string(),
            ..channel_event(EventKind::ChannelPending, user_channel_id, channel_id, Some(counterparty_node_id))
        },
        Event::ChannelReady { channel_id, user_channel_id, counterparty_node_id, .. } => {
            channel_event(EventKind::ChannelReady, user_channel_id, channel_id, counterparty_node_id.as_ref())
        }
        Event::ChannelClosed { channel_id, user_channel_id, counterparty_node_id, reason } => ffi::Event {
            is_forced: reason.as_ref().is_none_or(is_forced),
            text: reason.as_ref().map(ToString::to_string).unwrap_or_default(),
            ..channel_event(EventKind::ChannelClosed, user_channel_id, channel_id, counterparty_node_id.as_ref())
        },
        Event::PaymentClaimable { payment_hash, claimable_amount_msat, .. } => ffi::Event {
            hash: payment_hash.0,
            amount_msat: *claimable_amount_msat,
            ..event_of_kind(EventKind::PaymentClaimable)
        },
        Event::SplicePending { .. } => named("SplicePending"),
        Event::SpliceFailed { .. } => named("SpliceFailed"),
    }
}

fn named(name: &str) -> ffi::Event {
    ffi::Event { text: name.to_owned(), ..event_of_kind(EventKind::Other) }
}

fn failure(reason: Option<PaymentFailureReason>) -> Failure {
    match reason {
        Some(PaymentFailureReason::RecipientRejected) => Failure::Rejected,
        Some(PaymentFailureReason::RouteNotFound | PaymentFailureReason::RetriesExhausted) => Failure::NoRoute,
        Some(PaymentFailureReason::PaymentExpired) => Failure::Expired,
        _ => Failure::Unexpected,
    }
}

fn is_forced(reason: &ClosureReason) -> bool {
    !matches!(
        reason,
        ClosureReason::LegacyCooperativeClosure
            | ClosureReason::CounterpartyInitiatedCooperativeClosure
            | ClosureReason::LocallyInitiatedCooperativeClosure
            | ClosureReason::CounterpartyCoopClosedUnfundedChannel
            | ClosureReason::LocallyCoopClosedUnfundedChannel
            | ClosureReason::FundingTimedOut
            | ClosureReason::FundingBatchClosure
            | ClosureReason::DisconnectedPeer
    )
}
