// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rust/cxx.h"
#include "wallet/engine/nodestore.h"

#include <memory>
#include <string>
#include <vector>

/// How the Rust half reaches a `NodeStore`; called from the node's own threads.
namespace satchel::bridge {

struct WriteDone;

/// Null if there is no such key.
std::unique_ptr<std::string> store_read(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary,
                                        rust::Str key);
void store_write(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary, rust::Str key,
                 rust::Slice<const unsigned char> value, rust::Box<WriteDone> done);
void store_remove(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary, rust::Str key,
                  bool lazy, rust::Box<WriteDone> done);
std::unique_ptr<std::vector<std::string>> store_list(const std::shared_ptr<NodeStore> &store, rust::Str primary,
                                                     rust::Str secondary);

} // namespace satchel::bridge
