// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace satchel {

/// A value or the reason why there is none.
template<typename T>
using Result = tl::expected<T, Error>;

/// Success without a value.
using Done = Result<void>;

/// Shorthand for the failing branch: `return fail(ErrorCode::Locked);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace satchel
