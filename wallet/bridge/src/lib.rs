// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! The one door between Satchel's C++ and its Rust libraries: flat values in, flat values out, a [`ffi::Code`] instead
//! of a `Result`. Knows nothing of Qt, users, policy or language. Nothing here may panic; if a library does, the
//! process aborts (the profile says so).
//!
//! Conventions: node ids are 33 bytes, hashes and preimages 32, channels (ldk-node's user channel id, big-endian) 16;
//! amounts say their unit; text that came from outside is as it came. Calls on a [`ffi::Node`] may block on its locks
//! and on its store, and are safe from any thread that does not belong to the node. Before `open_*` they answer
//! `NotRunning` or nothing.

mod convert;
mod engine;
mod heap;
mod html;
mod invoice;
mod mnemonic;
mod nodelog;
mod rootkeys;
mod store;

use engine::{new_node, Node};
use html::sanitize_html;
use invoice::decode_invoice;
use mnemonic::{entropy_from_mnemonic, mnemonic_from_entropy, seed_from_mnemonic};
use rootkeys::root_keys;
use store::WriteDone;

/// Hash of the sources that this library was built from; empty when built by hand.
pub const BUILT_FROM: &str = env!("SATCHEL_BRIDGE_BUILT_FROM");

#[cxx::bridge(namespace = "satchel::bridge")]
mod ffi {
    /// How a call ended.
    #[derive(Debug)]
    enum Code {
        /// As asked.
        Ok,
        /// The node is not open or not started.
        NotRunning,
        /// Started or opened before.
        AlreadyRunning,
        /// An argument cannot be read: id, address, folder, seed, words.
        InvalidInput,
        /// Not an invoice, or one that cannot be paid like this.
        InvalidInvoice,
        /// An amount that does not fit.
        InvalidAmount,
        /// The invoice was paid, is being paid, or is our own.
        Duplicate,
        /// The one answer for no route, no balance, expired, over the fee limit, peer offline.
        SendingFailed,
        /// The peer does not answer.
        ConnectionFailed,
        /// Too little on the chain.
        InsufficientFunds,
        /// The node or its peer refused the channel operation.
        ChannelFailed,
        /// The chain source does not answer, or answers nonsense.
        ChainFailed,
        /// Reading or writing the node's state failed.
        PersistenceFailed,
        /// There is no such thing.
        NotFound,
        /// Anything else.
        Internal,
    }

    /// Which chain.
    #[derive(Debug)]
    enum Chain {
        /// Production.
        Bitcoin,
        /// The old test network.
        Testnet,
        /// The signed test network.
        Signet,
        /// A private chain.
        Regtest,
    }

    /// Bytes of a node's id, where several are needed.
    struct PeerId {
        /// Compressed public key.
        bytes: [u8; 33],
    }

    /// What a node is built from. Every text may be empty unless said otherwise.
    struct NodeOptions {
        /// Which chain.
        chain: Chain,
        /// Chain source: host of bitcoind's RPC, required.
        rpc_host: String,
        /// Its port.
        rpc_port: u16,
        /// Its user.
        rpc_user: String,
        /// Its password.
        rpc_password: String,
        /// `host:port` to listen on; needed to announce channels.
        listen_address: String,
        /// Name that is announced, at most 32 bytes; needed to announce channels.
        alias: String,
        /// File for the node's own log (0600, no link is followed, the last 4 to 8 MB are kept); empty: none.
        log_file: String,
        /// Ids, hashes, invoices and addresses stand there as they are, not as marks of this run.
        log_names: bool,
        /// May open channels to us that are usable before confirmation.
        trusted_peers: Vec<PeerId>,
        /// Channels with them hold no reserve on the chain.
        no_reserve_peers: Vec<PeerId>,
        /// Serves just-in-time channels (LSPS2), which is what makes a node forward to private channels at all and
        /// lets its peers use the whole of a channel. For hubs.
        is_liquidity_provider: bool,
    }

    /// Where the node stands.
    struct NodeStatus {
        /// Started and not stopped.
        is_running: bool,
        /// The node's best block.
        block_height: u32,
        /// Unix seconds of the last synchronisation of the chain wallet; 0: never.
        onchain_synced_at: u64,
    }

    /// Money of a closed channel or a payment under way, as the node lists it.
    #[derive(Debug)]
    enum PendingKind {
        /// Of a channel whose closing is not in a block yet, or of an open channel.
        OnChannelClose,
        /// Of a cooperative close, waiting for depth; the chain wallet lists it already.
        CooperativeClose,
        /// Of a forced close, waiting for depth, a delay or a claim.
        ForcedClose,
        /// In a payment of ours that is not decided.
        OutboundPayment,
        /// Of a closed channel, not handed to the chain wallet yet.
        Sweep,
    }

    /// One such amount.
    struct PendingBalance {
        /// What it waits for.
        kind: PendingKind,
        /// The node's 32-byte channel id; zeros: unknown.
        channel: [u8; 32],
        /// How much.
        msat: u64,
        /// Of an outbound payment: its hash; zeros if it is too small to stand in the channel by itself, and otherwise.
        hash: [u8; 32],
        /// Of an outbound payment with a hash: the block from which the money can be taken back; otherwise 0.
        release_height: u32,
    }

    /// The node's balances beside what its channels say.
    struct Balances {
        /// All of the chain wallet.
        onchain_sats: u64,
        /// Of that, confirmed and free.
        onchain_spendable_sats: u64,
        /// Held back for closing channels.
        reserve_sats: u64,
        /// Everything on its way.
        pending: Vec<PendingBalance>,
    }

    /// An open channel.
    struct Channel {
        /// Our name of it.
        id: [u8; 16],
        /// The node's 32-byte id of it, changes once while it is opened.
        channel: [u8; 32],
        /// The other side.
        peer: [u8; 33],
        /// Whole size.
        capacity_sats: u64,
        /// Can be sent, reserve and fees of the commitment taken off.
        outbound_msat: u64,
        /// Can be received.
        inbound_msat: u64,
        /// The largest single payment part that can be sent now.
        send_limit_msat: u64,
        /// Of ours, locked while it is open.
        reserve_sats: u64,
        /// Of the funding.
        confirmations: u32,
        /// Until it is ready.
        confirmations_required: u32,
        /// Hex; empty until funded.
        funding_txid: String,
        /// Open for good.
        is_ready: bool,
        /// Ready, and the peer is there.
        is_usable: bool,
    }

    /// A peer, stored or connected.
    struct Peer {
        /// Its id.
        id: [u8; 33],
        /// `host:port`
        address: String,
        /// There now.
        is_connected: bool,
    }

    /// A fresh channel.
    struct OpenedChannel {
        /// How the call ended.
        code: Code,
        /// Our name of it.
        id: [u8; 16],
    }

    /// A text or why there is none.
    struct TextAnswer {
        /// How the call ended.
        code: Code,
        /// Address or invoice.
        text: String,
    }

    /// How a payment stands.
    #[derive(Debug)]
    enum PaymentState {
        /// Not decided.
        Pending,
        /// Money moved.
        Succeeded,
        /// No money moved.
        Failed,
    }

    /// What the node remembers of a payment.
    struct Payment {
        /// False: nothing.
        is_known: bool,
        /// We pay; else we are paid.
        is_outbound: bool,
        /// How it stands.
        state: PaymentState,
        /// Without fee; 0: unknown.
        amount_msat: u64,
        /// Routing fee.
        fee_msat: u64,
        /// Is `preimage` set?
        has_preimage: bool,
        /// Proof.
        preimage: [u8; 32],
    }

    /// Coins that came in by one transaction of the chain.
    struct CoinsIn {
        /// Transaction id, hex.
        txid: String,
        /// What is ours of it.
        sats: u64,
        /// Is it in a block?
        is_confirmed: bool,
    }

    /// What happened.
    #[derive(Debug)]
    enum EventKind {
        /// Nothing, the time is over.
        Nothing,
        /// hash, preimage, fee_msat
        PaymentSuccessful,
        /// hash, failure
        PaymentFailed,
        /// hash, amount_msat
        PaymentReceived,
        /// hash, amount_msat: it arrived for a held invoice.
        PaymentClaimable,
        /// channel, channel_id, peer, funding_txid
        ChannelPending,
        /// channel, channel_id, peer
        ChannelReady,
        /// channel, channel_id, peer, is_forced, text
        ChannelClosed,
        /// amount_msat (out), fee_msat
        PaymentForwarded,
        /// text: its name
        Other,
    }

    /// Why a payment failed.
    #[derive(Debug)]
    enum Failure {
        /// Did not.
        None,
        /// The payee refused it.
        Rejected,
        /// Every way was tried, or there is none.
        NoRoute,
        /// Too late.
        Expired,
        /// Anything else.
        Unexpected,
    }

    /// One event; `kind` says which fields are set.
    struct Event {
        /// What happened.
        kind: EventKind,
        /// Payment hash.
        hash: [u8; 32],
        /// Proof.
        preimage: [u8; 32],
        /// Without fee.
        amount_msat: u64,
        /// Routing fee.
        fee_msat: u64,
        /// Why it failed.
        failure: Failure,
        /// Our name of the channel.
        channel: [u8; 16],
        /// The node's id of it.
        channel_id: [u8; 32],
        /// The other side.
        peer: [u8; 33],
        /// Hex.
        funding_txid: String,
        /// The channel was not closed in agreement.
        is_forced: bool,
        /// For the log. Hostile.
        text: String,
    }

    /// A decoded BOLT 11 invoice.
    struct Invoice {
        /// False: not an invoice, or checksum, signature or amount are wrong; nothing else is set.
        is_valid: bool,
        /// Which chain.
        chain: Chain,
        /// Payment hash.
        hash: [u8; 32],
        /// Who is paid.
        payee: [u8; 33],
        /// Is `amount_msat` set?
        has_amount: bool,
        /// What is asked.
        amount_msat: u64,
        /// Hostile; empty if the invoice holds only a hash of it.
        description: String,
        /// Unix seconds.
        created_at: u64,
        /// Unix seconds.
        expires_at: u64,
        /// The lowest fee that the invoice's own route hints ask for the amount; 0 without hints.
        hinted_fee_msat: u64,
    }

    /// A page that is safe to show.
    struct Page {
        /// Allowed elements only; every `src` and `href` absolute.
        html: String,
        /// Of `<title>`, else of the first `<h1>`; plain text; may be empty.
        title: String,
        /// The `src` of each picture, in order, each once.
        image_urls: Vec<String>,
    }

    unsafe extern "C++" {
        include!("wallet/bridge/src/store.h");

        /// The node's state on the C++ side.
        #[namespace = "satchel"]
        type NodeStore;

        fn store_read(store: &SharedPtr<NodeStore>, primary: &str, secondary: &str, key: &str) -> UniquePtr<CxxString>;
        fn store_write(
            store: &SharedPtr<NodeStore>,
            primary: &str,
            secondary: &str,
            key: &str,
            value: &[u8],
            done: Box<WriteDone>,
        );
        fn store_remove(
            store: &SharedPtr<NodeStore>,
            primary: &str,
            secondary: &str,
            key: &str,
            lazy: bool,
            done: Box<WriteDone>,
        );
        fn store_list(store: &SharedPtr<NodeStore>, primary: &str, secondary: &str) -> UniquePtr<CxxVector<CxxString>>;
    }

    extern "Rust" {
        /// The one who waits for a write.
        type WriteDone;
        /// Wakes it; only the first call counts, and a `WriteDone` that is dropped counts as not durable.
        fn complete(self: &mut WriteDone, is_durable: bool);

        /// A Lightning node, open or not.
        type Node;
        /// A node that is not open yet.
        fn new_node() -> Box<Node>;
        /// Builds it on a store of the caller, from a 64-byte seed, without network. The store must outlive the node.
        fn open_with_store(self: &mut Node, options: &NodeOptions, seed: &[u8], store: SharedPtr<NodeStore>) -> Code;
        /// Builds it on ldk-node's own SQLite store in a folder (made if missing). An empty seed is made and kept in
        /// the folder, as `keys_seed`.
        fn open_in_folder(self: &mut Node, options: &NodeOptions, seed: &[u8], folder: &str) -> Code;
        /// Starts it; ChainFailed can be tried again.
        fn start(self: &Node) -> Code;
        /// Stops it in order; NotRunning if it was not started.
        fn stop(self: &Node) -> Code;

        /// Where it stands.
        fn status(self: &Node) -> NodeStatus;
        /// Its id; zeros before it is open.
        fn id(self: &Node) -> [u8; 33];
        /// A fresh address of the chain wallet.
        fn new_address(self: &Node) -> TextAnswer;
        /// Balances.
        fn balances(self: &Node) -> Balances;
        /// Open channels.
        fn channels(self: &Node) -> Vec<Channel>;
        /// Peers.
        fn peers(self: &Node) -> Vec<Peer>;
        /// Brings the wallets to the chain's tip. Joins a synchronisation that is under way, so call it twice to be
        /// sure of a block that was just mined.
        fn sync(self: &Node) -> Code;

        /// Connects and remembers the peer.
        fn connect(self: &Node, peer: &[u8], address: &str) -> Code;
        /// Forgets the peer.
        fn disconnect(self: &Node, peer: &[u8]) -> Code;
        /// Opens a private channel, `push_msat` of it given to the peer.
        fn open_channel(self: &Node, peer: &[u8], address: &str, sats: u64, push_msat: u64) -> OpenedChannel;
        /// Opens an announced channel; needs alias and listening address on both sides.
        fn open_announced_channel(self: &Node, peer: &[u8], address: &str, sats: u64, push_msat: u64) -> OpenedChannel;
        /// Closes in agreement; NotFound if there is no such channel.
        fn close_channel(self: &Node, channel: &[u8], peer: &[u8]) -> Code;
        /// Closes alone, with delay and costs.
        fn force_close_channel(self: &Node, channel: &[u8], peer: &[u8]) -> Code;
        /// Sets what forwarding out of a channel costs; the default of every channel is 1,000 msat and 0 ppm.
        fn update_fee(self: &Node, channel: &[u8], peer: &[u8], base_msat: u32, ppm: u32) -> Code;

        /// An invoice over an amount; 0: any amount. At most 639 bytes of description.
        fn create_invoice(self: &Node, amount_msat: u64, description: &str, expiry_secs: u32) -> TextAnswer;
        /// The same for a hash of the caller's: what arrives is held (event PaymentClaimable) until it is claimed or
        /// failed. For tests and the sandbox.
        fn create_held_invoice(
            self: &Node,
            hash: &[u8],
            amount_msat: u64,
            description: &str,
            expiry_secs: u32,
        ) -> TextAnswer;
        /// Takes what is held for the hash of `preimage`. Ok says only that the node will try.
        fn claim_held(self: &Node, hash: &[u8], amount_msat: u64, preimage: &[u8]) -> Code;
        /// Gives it back.
        fn fail_held(self: &Node, hash: &[u8]) -> Code;
        /// Pays an invoice; `amount_msat` 0: the invoice's own.
        fn pay(self: &Node, invoice: &str, amount_msat: u64, fee_limit_msat: u64) -> Code;
        /// Sends to a node that asked for nothing; needs a channel with it or a public way to it. For tests and the bench.
        fn keysend(self: &Node, payee: &[u8], amount_msat: u64, fee_limit_msat: u64) -> Code;
        /// What is remembered of the payment of a hash.
        fn payment(self: &Node, hash: &[u8]) -> Payment;
        /// Forgets a payment, so that its invoice may be tried again.
        fn remove_payment(self: &Node, hash: &[u8]) -> Code;
        /// Coins that came in over the chain, closed channels' included, in no order.
        fn coins_in(self: &Node) -> Vec<CoinsIn>;

        /// The oldest event that was not acknowledged; waits for it. One caller only.
        fn next_event(self: &Node, timeout_ms: u32) -> Event;
        /// Acknowledges it.
        fn event_handled(self: &Node) -> Code;

        /// Decodes a BOLT 11 invoice of at most 7,089 characters, either case.
        fn decode_invoice(text: &str) -> Invoice;

        /// Writes the 12 English BIP 39 words of 16 bytes, separated by spaces, into `words` (107 bytes always
        /// suffice); answers their length, 0 on failure. Copies made on the way are wiped.
        fn mnemonic_from_entropy(entropy: &[u8], words: &mut [u8]) -> usize;
        /// The way back: 12 words in any case and spacing into 16 bytes. InvalidInput for a wrong word or checksum.
        fn entropy_from_mnemonic(words: &[u8], entropy: &mut [u8]) -> Code;
        /// The 64-byte seed of 12 words, without an extra passphrase.
        fn seed_from_mnemonic(words: &[u8], seed: &mut [u8]) -> Code;
        /// The keys, of 32 bytes each, from which the node of a 64-byte seed derives all others: so that copies of them can
        /// be looked for. How many bytes were written; 0: `keys` is too short.
        fn root_keys(seed: &[u8], keys: &mut [u8]) -> usize;

        /// Takes everything out of a page that acts, loads or tracks. `base_url` resolves relative addresses.
        fn sanitize_html(html: &str, base_url: &str) -> Page;
    }
}

// SAFETY: NodeStore's contract (wallet/engine/nodestore.h) is to be called from any thread.
#[allow(unsafe_code)]
unsafe impl Send for ffi::NodeStore {}
#[allow(unsafe_code)]
unsafe impl Sync for ffi::NodeStore {}
