// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! BIP 39 in English, 12 words. Secrets stay in the caller's buffers; what is copied here is wiped.

use bip39::{Language, Mnemonic};
use zeroize::Zeroizing;

use crate::ffi::Code;

const ENTROPY_LENGTH: usize = 16;

/// See the declaration.
pub fn mnemonic_from_entropy(entropy: &[u8], words: &mut [u8]) -> usize {
    if entropy.len() != ENTROPY_LENGTH {
        return 0;
    }
    Mnemonic::from_entropy_in(Language::English, entropy)
        .ok()
        .and_then(|mnemonic| write_words(&mnemonic, words))
        .unwrap_or_default()
}

fn write_words(mnemonic: &Mnemonic, out: &mut [u8]) -> Option<usize> {
    let mut end = 0;
    for word in mnemonic.words() {
        if end > 0 {
            *out.get_mut(end)? = b' ';
            end += 1;
        }
        out.get_mut(end..end + word.len())?.copy_from_slice(word.as_bytes());
        end += word.len();
    }
    Some(end)
}

/// See the declaration.
pub fn entropy_from_mnemonic(words: &[u8], entropy: &mut [u8]) -> Code {
    let Some(mnemonic) = parse(words) else { return Code::InvalidInput };
    let bytes = Zeroizing::new(mnemonic.to_entropy_array().0);
    fill(entropy, &bytes[..ENTROPY_LENGTH])
}

/// See the declaration.
pub fn seed_from_mnemonic(words: &[u8], seed: &mut [u8]) -> Code {
    let Some(mnemonic) = parse(words) else { return Code::InvalidInput };
    let bytes = Zeroizing::new(mnemonic.to_seed_normalized(""));
    fill(seed, &*bytes)
}

fn parse(words: &[u8]) -> Option<Mnemonic> {
    let lower = Zeroizing::new(std::str::from_utf8(words).ok()?.to_ascii_lowercase());
    Mnemonic::parse_in_normalized(Language::English, &lower).ok().filter(|mnemonic| mnemonic.word_count() == 12)
}

fn fill(out: &mut [u8], bytes: &[u8]) -> Code {
    if out.len() != bytes.len() {
        return Code::InvalidInput;
    }
    out.copy_from_slice(bytes);
    Code::Ok
}
