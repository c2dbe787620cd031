// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! Compiles the C++ half of the bridge and gathers the headers that C++ code includes into `$OUT_DIR/include`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Hash of the bridge's sources, given by CMake. Several checkouts share one target folder, where cargo would compare
/// nothing but file times; reading the hash here and in lib.rs makes cargo build anew whenever the text differs.
const SOURCES_HASH: Option<&str> = option_env!("SATCHEL_BRIDGE_SOURCES_HASH");

fn main() -> io::Result<()> {
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).ok_or(io::ErrorKind::NotFound);
    let root = folder("CARGO_MANIFEST_DIR")?.join("../..").canonicalize()?;
    cxx_build::bridge("src/lib.rs")
        .file("src/store.cc")
        .include(&root)
        .std("c++20")
        .try_compile("satchel-bridge-glue")
        .map_err(io::Error::other)?;

    println!("cargo::rustc-env=SATCHEL_BRIDGE_BUILT_FROM={}", SOURCES_HASH.unwrap_or_default());
    println!("cargo::rerun-if-env-changed=SATCHEL_BRIDGE_SOURCES_HASH");
    for file in ["src/lib.rs", "src/store.cc", "src/store.h", "../engine/nodestore.h"] {
        println!("cargo::rerun-if-changed={file}");
    }

    let out = folder("OUT_DIR")?;
    let include = out.join("include");
    copy(&out.join("cxxbridge/include/satchel-bridge/src/lib.rs.h"), &include.join("wallet/bridge/bridge.h"))?;
    copy(&out.join("cxxbridge/include/rust/cxx.h"), &include.join("rust/cxx.h"))?;
    copy(&folder("DEP_SQLITE3_INCLUDE")?.join("sqlite3.h"), &include.join("sqlite3.h"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::copy(from, to).map(|_| ())
}
