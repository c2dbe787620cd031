// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! The keys from which a node derives all others.

use ldk_node::bitcoin::bip32::{ChildNumber, Xpriv};
use ldk_node::bitcoin::secp256k1::Secp256k1;
use ldk_node::bitcoin::Network;
use zeroize::Zeroizing;

const KEY_SIZE: usize = 32;
/// Node id, channels, inbound payments, peer storage, blinded paths, static payments: as `lightning` numbers them.
const BRANCHES: [u32; 6] = [0, 3, 5, 6, 7, 8];

/// See the declaration.
pub fn root_keys(seed: &[u8], keys: &mut [u8]) -> usize {
    let Some(list) = derive(seed) else { return 0 };
    let size = list.len() * KEY_SIZE;
    let Some(out) = keys.get_mut(..size) else { return 0 };
    for (key, place) in list.iter().zip(out.chunks_exact_mut(KEY_SIZE)) {
        place.copy_from_slice(key);
    }
    size
}

fn derive(seed: &[u8]) -> Option<Zeroizing<Vec<[u8; KEY_SIZE]>>> {
    let secp = Secp256k1::new();
    // The network is no part of the keys.
    let chain = Xpriv::new_master(Network::Regtest, seed).ok()?.private_key.secret_bytes();
    let node = Xpriv::new_master(Network::Regtest, &chain).ok()?;
    let mut keys = Zeroizing::new(vec![chain, node.private_key.secret_bytes()]);
    for index in BRANCHES {
        let branch = node.derive_priv(&secp, &[ChildNumber::Hardened { index }]).ok()?;
        keys.push(branch.private_key.secret_bytes());
    }
    Some(keys)
}
