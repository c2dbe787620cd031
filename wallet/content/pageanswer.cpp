// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/pageanswer.h"

namespace satchel {

PageAnswer meaningOf(const Page &page, bool hasShownProof)
{
    if (page.status >= 200 && page.status < 300)
        return page.body.isEmpty() ? PageAnswer::Refused : PageAnswer::Opened;
    if (page.status == 402)
        return PageAnswer::WantsMoney;
    if (page.status == 401 && hasShownProof)
        return PageAnswer::CredentialRefused;
    if (page.status == 401 && readChallenge(page.challenges))
        return PageAnswer::WantsMoney;
    return page.status == 404 || page.status == 410 ? PageAnswer::Gone : PageAnswer::Refused;
}

ErrorCode deliveryErrorOf(const Result<Page> &page)
{
    if (!page)
        return page.error().code == ErrorCode::TooLarge ? ErrorCode::TooLarge : ErrorCode::DeliveryFailed;
    const PageAnswer answer = meaningOf(*page, true);
    const bool isProofRefused = answer == PageAnswer::WantsMoney || answer == PageAnswer::CredentialRefused;
    return isProofRefused ? ErrorCode::CredentialRefused : ErrorCode::DeliveryFailed;
}

ErrorCode lookErrorOf(PageAnswer answer)
{
    return answer == PageAnswer::Gone ? ErrorCode::PageGone : ErrorCode::PageRefused;
}

} // namespace satchel
