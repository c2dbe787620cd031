// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! BOLT 11 invoices as values.

use std::str::FromStr;
use std::time::Duration;

use ldk_node::bitcoin::hashes::Hash;
use ldk_node::lightning_invoice::{Bolt11Invoice, Bolt11InvoiceDescriptionRef};

use crate::convert::chain_of;
use crate::ffi;

/// No invoice that can be put into one QR code is longer; anything longer is an attack on the decoder.
const MAX_LENGTH: usize = 7089;

/// The invoice in `text`, if it is one: checksum, signature and amount verified.
pub fn parse(text: &str) -> Option<Bolt11Invoice> {
    (text.len() <= MAX_LENGTH).then(|| Bolt11Invoice::from_str(text).ok()).flatten()
}

/// See the declaration.
pub fn decode_invoice(text: &str) -> ffi::Invoice {
    parse(text).map_or_else(invalid, |invoice| to_value(&invoice))
}

fn to_value(invoice: &Bolt11Invoice) -> ffi::Invoice {
    let amount = invoice.amount_milli_satoshis();
    let created_at = invoice.duration_since_epoch();
    ffi::Invoice {
        is_valid: true,
        chain: chain_of(invoice.network()),
        hash: invoice.payment_hash().to_byte_array(),
        payee: invoice.get_payee_pub_key().serialize(),
        has_amount: amount.is_some(),
        amount_msat: amount.unwrap_or_default(),
        description: match invoice.description() {
            Bolt11InvoiceDescriptionRef::Direct(description) => description.as_inner().0.clone(),
            Bolt11InvoiceDescriptionRef::Hash(_) => String::new(),
        },
        created_at: created_at.as_secs(),
        expires_at: invoice.expires_at().unwrap_or(Duration::MAX).as_secs(),
        hinted_fee_msat: hinted_fee(invoice, amount.unwrap_or_default()),
    }
}

fn hinted_fee(invoice: &Bolt11Invoice, amount: u64) -> u64 {
    let fee_of_hop =
        |base: u32, ppm: u32| u64::from(base).saturating_add(amount.saturating_mul(u64::from(ppm)) / 1_000_000);
    let hints = invoice.route_hints();
    let fees = hints.iter().map(|hint| {
        let hops = hint.0.iter().map(|hop| fee_of_hop(hop.fees.base_msat, hop.fees.proportional_millionths));
        hops.fold(0, u64::saturating_add)
    });
    fees.min().unwrap_or_default()
}

fn invalid() -> ffi::Invoice {
    ffi::Invoice {
        is_valid: false,
        chain: ffi::Chain::Bitcoin,
        hash: [0; 32],
        payee: [0; 33],
        has_amount: false,
        amount_msat: 0,
        description: String::new(),
        created_at: 0,
        expires_at: 0,
        hinted_fee_msat: 0,
    }
}
