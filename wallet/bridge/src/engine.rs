// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! The node: one call of ldk-node per function. What each does is said at its declaration in lib.rs.

use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use cxx::SharedPtr;
use ldk_node::bitcoin::secp256k1::PublicKey;
use ldk_node::config::{AnchorChannelsConfig, ChannelConfig, Config};
use ldk_node::lightning::ln::msgs::SocketAddress;
use ldk_node::lightning_invoice::{Bolt11InvoiceDescription, Description};
use ldk_node::liquidity::LSPS2ServiceConfig;
use ldk_node::logger::{LogRecord, LogWriter};
use ldk_node::payment::{PaymentDetails, PaymentDirection, PaymentKind};
use ldk_node::{BuildError, Builder, NodeError, UserChannelId};
use tokio::runtime::Runtime;
use zeroize::Zeroizing;

use crate::ffi::{self, Code};
use crate::{convert, invoice, nodelog::NodeLog, store::CallbackStore};

const STOP_TIMEOUT: Duration = Duration::from_secs(5);
const CALL_TIMEOUT: Duration = Duration::from_secs(5);
const RESERVE_PER_CHANNEL_SATS: u64 = 25_000;

/// A node that may not be open yet.
pub struct Node(Option<OpenNode>);

struct OpenNode {
    node: Arc<ldk_node::Node>,
    runtime: Option<Runtime>,
}

impl Drop for OpenNode {
    fn drop(&mut self) {
        // Not started is as good as stopped.
        let _ = self.node.stop();
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(STOP_TIMEOUT);
        }
    }
}

impl OpenNode {
    /// Who takes the connection and says nothing would hold the caller for as long as LDK waits (20 s). What comes of such
    /// a call later is kept all the same.
    fn connect(&self, id: PublicKey, address: SocketAddress) -> Code {
        let Some(runtime) = self.runtime.as_ref() else { return Code::NotRunning };
        let node = Arc::clone(&self.node);
        let call = runtime.spawn_blocking(move || node.connect(id, address, true));
        match runtime.block_on(async { tokio::time::timeout(CALL_TIMEOUT, call).await }) {
            Ok(Ok(met)) => convert::code(met),
            _ => Code::ConnectionFailed,
        }
    }
}

struct Silence;

impl LogWriter for Silence {
    fn log(&self, _: LogRecord) {}
}

pub fn new_node() -> Box<Node> {
    Box::new(Node(None))
}

/// More workers than cores, because the synchronous half of the store blocks one for each monitor update.
fn new_runtime() -> Option<Runtime> {
    let workers = available_parallelism().map_or(8, |cores| (2 * cores.get()).max(8));
    tokio::runtime::Builder::new_multi_thread().worker_threads(workers).thread_name("node").enable_all().build().ok()
}

fn peers(ids: &[ffi::PeerId]) -> Vec<PublicKey> {
    ids.iter().filter_map(|id| PublicKey::from_slice(&id.bytes).ok()).collect()
}

fn config(options: &ffi::NodeOptions, folder: &str) -> Config {
    Config {
        storage_dir_path: folder.to_owned(),
        network: convert::network_of(options.chain),
        listening_addresses: None,
        announcement_addresses: None,
        node_alias: None,
        trusted_peers_0conf: peers(&options.trusted_peers),
        probing_liquidity_limit_multiplier: 3,
        anchor_channels_config: Some(AnchorChannelsConfig {
            trusted_peers_no_reserve: peers(&options.no_reserve_peers),
            per_channel_reserve_sats: RESERVE_PER_CHANNEL_SATS,
        }),
        route_parameters: None,
    }
}

fn liquidity_service() -> LSPS2ServiceConfig {
    LSPS2ServiceConfig {
        require_token: None,
        advertise_service: false,
        channel_opening_fee_ppm: 10_000,
        channel_over_provisioning_ppm: 1_000_000,
        min_channel_opening_fee_msat: 1_000_000,
        min_channel_lifetime: 4_320,
        max_client_to_self_delay: 1_024,
        min_payment_size_msat: 1_000,
        max_payment_size_msat: 10_000_000_000,
        client_trusts_lsp: false,
    }
}

/// A log that cannot be had (no space, a link in its place) is none.
fn logger(options: &ffi::NodeOptions) -> Arc<dyn LogWriter> {
    let log = Some(&options.log_file).filter(|path| !path.is_empty());
    match log.and_then(|path| NodeLog::open(path, !options.log_names)) {
        Some(log) => Arc::new(log),
        None => Arc::new(Silence),
    }
}

fn builder(options: &ffi::NodeOptions, seed: &[u8], folder: &str) -> Option<Builder> {
    let mut builder = Builder::from_config(config(options, folder));
    builder.set_gossip_source_p2p().set_chain_source_bitcoind_rpc(
        options.rpc_host.clone(),
        options.rpc_port,
        options.rpc_user.clone(),
        options.rpc_password.clone(),
    );
    if !options.listen_address.is_empty() {
        builder.set_listening_addresses(vec![options.listen_address.parse().ok()?]).ok()?;
    }
    if !options.alias.is_empty() {
        builder.set_node_alias(options.alias.clone()).ok()?;
    }
    if options.is_liquidity_provider {
        builder.set_liquidity_provider_lsps2(liquidity_service());
    }
    builder.set_custom_logger(logger(options));
    if seed.is_empty() {
        builder.set_entropy_seed_path(format!("{folder}/keys_seed"));
    } else {
        // The library keeps its own copy for as long as the builder lives, and does not wipe it.
        let bytes = Zeroizing::new(<[u8; 64]>::try_from(seed).ok()?);
        builder.set_entropy_seed_bytes(*bytes);
    }
    Some(builder)
}

fn build_failure(error: BuildError) -> Code {
    match error {
        BuildError::ReadFailed
        | BuildError::WriteFailed
        | BuildError::StoragePathAccessFailed
        | BuildError::KVStoreSetupFailed => Code::PersistenceFailed,
        BuildError::WalletSetupFailed | BuildError::RuntimeSetupFailed | BuildError::LoggerSetupFailed => {
            Code::Internal
        }
        _ => Code::InvalidInput,
    }
}

impl Node {
    fn open(
        &mut self,
        builder: Option<Builder>,
        build: impl FnOnce(&Builder) -> Result<ldk_node::Node, BuildError>,
    ) -> Code {
        if self.0.is_some() {
            return Code::AlreadyRunning;
        }
        let (Some(mut builder), Some(runtime)) = (builder, new_runtime()) else { return Code::InvalidInput };
        builder.set_runtime(runtime.handle().clone());
        match build(&builder) {
            Ok(node) => {
                self.0 = Some(OpenNode { node: Arc::new(node), runtime: Some(runtime) });
                Code::Ok
            }
            Err(error) => build_failure(error),
        }
    }

    pub fn open_with_store(
        &mut self,
        options: &ffi::NodeOptions,
        seed: &[u8],
        store: SharedPtr<ffi::NodeStore>,
    ) -> Code {
        if seed.is_empty() || store.is_null() {
            return Code::InvalidInput;
        }
        // Nothing is written there, since store, seed and log are given; a folder that cannot exist makes sure of it.
        let builder = builder(options, seed, "/dev/null/satchel");
        self.open(builder, |builder| builder.build_with_store(Arc::new(CallbackStore(store))))
    }

    pub fn open_in_folder(&mut self, options: &ffi::NodeOptions, seed: &[u8], folder: &str) -> Code {
        if std::fs::create_dir_all(folder).is_err() {
            return Code::PersistenceFailed;
        }
        self.open(builder(options, seed, folder), Builder::build)
    }

    fn ask<T>(&self, absent: T, question: impl FnOnce(&ldk_node::Node) -> T) -> T {
        self.0.as_ref().map_or(absent, |open| question(&open.node))
    }

    fn order(&self, call: impl FnOnce(&ldk_node::Node) -> Result<(), NodeError>) -> Code {
        self.ask(Code::NotRunning, |node| convert::code(call(node)))
    }

    fn request(&self, call: impl FnOnce(&ldk_node::Node) -> Result<String, NodeError>) -> ffi::TextAnswer {
        let answer = self.ask(Err(NodeError::NotRunning), call);
        match answer {
            Ok(text) => ffi::TextAnswer { code: Code::Ok, text },
            Err(error) => no_text(convert::code_of(error)),
        }
    }

    pub fn start(&self) -> Code {
        self.order(ldk_node::Node::start)
    }

    pub fn stop(&self) -> Code {
        self.order(ldk_node::Node::stop)
    }

    pub fn status(&self) -> ffi::NodeStatus {
        let nothing = ffi::NodeStatus { is_running: false, block_height: 0, onchain_synced_at: 0 };
        self.ask(nothing, |node| {
            let status = node.status();
            ffi::NodeStatus {
                is_running: status.is_running,
                block_height: status.current_best_block.height,
                onchain_synced_at: status.latest_onchain_wallet_sync_timestamp.unwrap_or_default(),
            }
        })
    }

    pub fn id(&self) -> [u8; 33] {
        self.ask([0; 33], |node| node.node_id().serialize())
    }

    pub fn new_address(&self) -> ffi::TextAnswer {
        self.request(|node| node.onchain_payment().new_address().map(|address| address.to_string()))
    }

    pub fn balances(&self) -> ffi::Balances {
        let nothing = ffi::Balances { onchain_sats: 0, onchain_spendable_sats: 0, reserve_sats: 0, pending: vec![] };
        self.ask(nothing, |node| {
            convert::balances(&node.list_balances(), |txid| {
                let is_it =
                    |kind: &PaymentKind| matches!(kind, PaymentKind::Onchain { txid: known, .. } if known == txid);
                !node.list_payments_with_filter(|payment| is_it(&payment.kind)).is_empty()
            })
        })
    }

    pub fn channels(&self) -> Vec<ffi::Channel> {
        self.ask(vec![], |node| node.list_channels().iter().map(convert::channel).collect())
    }

    pub fn peers(&self) -> Vec<ffi::Peer> {
        self.ask(vec![], |node| node.list_peers().iter().map(convert::peer).collect())
    }

    pub fn sync(&self) -> Code {
        self.order(ldk_node::Node::sync_wallets)
    }

    pub fn connect(&self, peer: &[u8], address: &str) -> Code {
        let Some((id, address)) = convert::peer_of(peer, address) else { return Code::InvalidInput };
        self.0.as_ref().map_or(Code::NotRunning, |open| open.connect(id, address))
    }

    pub fn disconnect(&self, peer: &[u8]) -> Code {
        let Ok(id) = PublicKey::from_slice(peer) else { return Code::InvalidInput };
        self.order(|node| node.disconnect(id))
    }

    pub fn open_channel(&self, peer: &[u8], address: &str, sats: u64, push_msat: u64) -> ffi::OpenedChannel {
        let Some((id, address)) = convert::peer_of(peer, address) else { return opened(Err(NodeError::InvalidNodeId)) };
        opened(self.ask(Err(NodeError::NotRunning), |node| {
            node.open_channel(id, address, sats, Some(push_msat), Some(ChannelConfig::default()))
        }))
    }

    pub fn open_announced_channel(&self, peer: &[u8], address: &str, sats: u64, push_msat: u64) -> ffi::OpenedChannel {
        let Some((id, address)) = convert::peer_of(peer, address) else { return opened(Err(NodeError::InvalidNodeId)) };
        opened(self.ask(Err(NodeError::NotRunning), |node| {
            node.open_announced_channel(id, address, sats, Some(push_msat), Some(ChannelConfig::default()))
        }))
    }

    /// The channel, if it is open: ldk-node answers Ok to closing one that is not.
    fn open_channel_of(&self, channel: &[u8], peer: &[u8]) -> Option<(UserChannelId, PublicKey)> {
        let (id, peer) = convert::channel_of(channel, peer)?;
        let is_it =
            |known: &ldk_node::ChannelDetails| known.user_channel_id == id && known.counterparty_node_id == peer;
        self.ask(false, |node| node.list_channels().iter().any(is_it)).then_some((id, peer))
    }

    pub fn close_channel(&self, channel: &[u8], peer: &[u8]) -> Code {
        let Some((id, peer)) = self.open_channel_of(channel, peer) else { return Code::NotFound };
        self.order(|node| node.close_channel(&id, peer))
    }

    pub fn force_close_channel(&self, channel: &[u8], peer: &[u8]) -> Code {
        let Some((id, peer)) = self.open_channel_of(channel, peer) else { return Code::NotFound };
        self.order(|node| node.force_close_channel(&id, peer, None))
    }

    pub fn update_fee(&self, channel: &[u8], peer: &[u8], base_msat: u32, ppm: u32) -> Code {
        let Some((id, peer)) = self.open_channel_of(channel, peer) else { return Code::NotFound };
        let config = ChannelConfig {
            forwarding_fee_base_msat: base_msat,
            forwarding_fee_proportional_millionths: ppm,
            ..ChannelConfig::default()
        };
        self.order(|node| node.update_channel_config(&id, peer, config))
    }

    pub fn create_invoice(&self, amount_msat: u64, description: &str, expiry_secs: u32) -> ffi::TextAnswer {
        let Some(description) = described(description) else { return no_text(Code::InvalidInput) };
        self.request(|node| {
            let invoice = match amount_msat {
                0 => node.bolt11_payment().receive_variable_amount(&description, expiry_secs),
                _ => node.bolt11_payment().receive(amount_msat, &description, expiry_secs),
            };
            invoice.map(|invoice| invoice.to_string())
        })
    }

    pub fn create_held_invoice(
        &self,
        hash: &[u8],
        amount_msat: u64,
        description: &str,
        expiry_secs: u32,
    ) -> ffi::TextAnswer {
        let (Some(hash), Some(description)) = (convert::hash_of(hash), described(description)) else {
            return no_text(Code::InvalidInput);
        };
        self.request(|node| {
            let invoice = node.bolt11_payment().receive_for_hash(amount_msat, &description, expiry_secs, hash);
            invoice.map(|invoice| invoice.to_string())
        })
    }

    pub fn claim_held(&self, hash: &[u8], amount_msat: u64, preimage: &[u8]) -> Code {
        let (Some(hash), Some(preimage)) = (convert::hash_of(hash), convert::preimage_from(preimage)) else {
            return Code::InvalidInput;
        };
        self.order(|node| node.bolt11_payment().claim_for_hash(hash, amount_msat, preimage))
    }

    pub fn fail_held(&self, hash: &[u8]) -> Code {
        let Some(hash) = convert::hash_of(hash) else { return Code::InvalidInput };
        self.order(|node| node.bolt11_payment().fail_for_hash(hash))
    }

    pub fn pay(&self, invoice: &str, amount_msat: u64, fee_limit_msat: u64) -> Code {
        let Some(invoice) = invoice::parse(invoice) else { return Code::InvalidInvoice };
        let limits = Some(convert::route_limits(fee_limit_msat));
        self.order(|node| {
            let sent = match amount_msat {
                0 => node.bolt11_payment().send(&invoice, limits),
                _ => node.bolt11_payment().send_using_amount(&invoice, amount_msat, limits),
            };
            sent.map(|_| ())
        })
    }

    pub fn keysend(&self, payee: &[u8], amount_msat: u64, fee_limit_msat: u64) -> Code {
        let Ok(payee) = PublicKey::from_slice(payee) else { return Code::InvalidInput };
        let limits = Some(convert::route_limits(fee_limit_msat));
        self.order(|node| node.spontaneous_payment().send(amount_msat, payee, limits).map(|_| ()))
    }

    pub fn payment(&self, hash: &[u8]) -> ffi::Payment {
        convert::payment(convert::payment_id_of(hash).and_then(|id| self.ask(None, |node| node.payment(&id))))
    }

    pub fn remove_payment(&self, hash: &[u8]) -> Code {
        let Some(id) = convert::payment_id_of(hash) else { return Code::InvalidInput };
        self.order(|node| node.remove_payment(&id))
    }

    pub fn coins_in(&self) -> Vec<ffi::CoinsIn> {
        self.ask(vec![], |node| {
            let is_in = |payment: &PaymentDetails| payment.direction == PaymentDirection::Inbound;
            node.list_payments_with_filter(|payment| is_in(payment)).iter().filter_map(convert::coins_in).collect()
        })
    }

    pub fn next_event(&self, timeout_ms: u32) -> ffi::Event {
        let happened = self.0.as_ref().and_then(|open| {
            let timeout = Duration::from_millis(u64::from(timeout_ms));
            let runtime = open.runtime.as_ref()?;
            runtime.block_on(async { tokio::time::timeout(timeout, open.node.next_event_async()).await.ok() })
        });
        happened.as_ref().map_or_else(|| convert::event_of_kind(ffi::EventKind::Nothing), convert::event)
    }

    pub fn event_handled(&self) -> Code {
        self.order(ldk_node::Node::event_handled)
    }
}

fn described(text: &str) -> Option<Bolt11InvoiceDescription> {
    Description::new(text.to_owned()).ok().map(Bolt11InvoiceDescription::Direct)
}

fn no_text(code: Code) -> ffi::TextAnswer {
    ffi::TextAnswer { code, text: String::new() }
}

fn opened(result: Result<UserChannelId, NodeError>) -> ffi::OpenedChannel {
    match result {
        Ok(id) => ffi::OpenedChannel { code: Code::Ok, id: id.0.to_be_bytes() },
        Err(error) => ffi::OpenedChannel { code: convert::code_of(error), id: [0; 16] },
    }
}
