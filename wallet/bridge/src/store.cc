// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/bridge/src/store.h"

#include "satchel-bridge/src/lib.rs.h"

#include <utility>

namespace satchel::bridge {

namespace {

NodeKey keyOf(rust::Str primary, rust::Str secondary, rust::Str key)
{
    return {std::string(primary), std::string(secondary), std::string(key)};
}

NodeStore::Completion completionOf(rust::Box<WriteDone> done)
{
    auto shared = std::make_shared<rust::Box<WriteDone>>(std::move(done));
    return [shared](bool isDurable) { (*shared)->complete(isDurable); };
}

} // namespace

std::unique_ptr<std::string> store_read(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary,
                                        rust::Str key)
{
    auto value = store->read(keyOf(primary, secondary, key));
    return value ? std::make_unique<std::string>(std::move(*value)) : nullptr;
}

void store_write(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary, rust::Str key,
                 rust::Slice<const unsigned char> value, rust::Box<WriteDone> done)
{
    const std::string_view bytes(reinterpret_cast<const char *>(value.data()), value.size());
    store->write(keyOf(primary, secondary, key), bytes, completionOf(std::move(done)));
}

void store_remove(const std::shared_ptr<NodeStore> &store, rust::Str primary, rust::Str secondary, rust::Str key,
                  bool lazy, rust::Box<WriteDone> done)
{
    store->remove(keyOf(primary, secondary, key), lazy, completionOf(std::move(done)));
}

std::unique_ptr<std::vector<std::string>> store_list(const std::shared_ptr<NodeStore> &store, rust::Str primary,
                                                     rust::Str secondary)
{
    return std::make_unique<std::vector<std::string>>(store->list(std::string(primary), std::string(secondary)));
}

} // namespace satchel::bridge
