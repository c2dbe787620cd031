// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! Memory that Rust code gives back is wiped first: keys that the libraries copy and drop do not stay behind.

use std::alloc::{GlobalAlloc, Layout, System};
use std::arch::asm;

#[global_allocator]
static HEAP: Wiping = Wiping;

struct Wiping;

/// The assembly line does nothing, but may read the block: so the zeros before it are not optimised away.
unsafe fn wipe(block: *mut u8, size: usize) {
    block.write_bytes(0, size);
    asm!("/* {0} */", in(reg) block, options(nostack, preserves_flags, readonly));
}

// SAFETY: everything is the system's; a block is only written to before it is given back. A block that is to grow or
// shrink moves (the provided `realloc`), so that its old place is wiped, too.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        System.alloc(layout)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        System.alloc_zeroed(layout)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        wipe(block, layout.size());
        System.dealloc(block, layout);
    }
}
