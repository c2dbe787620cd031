// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/contentclient.h"

namespace satchel {

/// What a site's answer means, asked without a proof or with one.
enum class PageAnswer {
    Opened, ///< Here it is.
    WantsMoney, ///< 402, or 401 with a challenge that can be paid.
    CredentialRefused, ///< 401 to a proof.
    Gone, ///< 404, 410
    Refused, ///< Anything else, an empty page included.
};

/// Pure. 402 to a proof is WantsMoney too: the caller knows whether it showed one.
[[nodiscard]] PageAnswer meaningOf(const Page &page, bool hasShownProof);

/// Why a delivery failed, of a page that did not open or did not come.
[[nodiscard]] ErrorCode deliveryErrorOf(const Result<Page> &page);
/// Why a look failed, of a page that neither opened nor wants money.
[[nodiscard]] ErrorCode lookErrorOf(PageAnswer answer);

} // namespace satchel
