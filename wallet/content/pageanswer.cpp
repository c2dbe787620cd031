// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/pageanswer.h"

namespace satchel {

namespace {

// 202 is a promise, 206 a part.
bool isWhole(int status)
{
    return status == 200 || status == 201 || status == 203;
}

} // namespace

PageAnswer meaningOf(const Page &page, bool hasShownProof)
{
    if (isWhole(page.status))
        return page.body.isEmpty() ? PageAnswer::Refused : PageAnswer::Opened;
    if (page.status == 402)
        return PageAnswer::WantsMoney;
    if (page.status == 401 && hasShownProof)
        return PageAnswer::CredentialRefused;
    if (page.status == 401 && readChallenges(page.challenges))
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
