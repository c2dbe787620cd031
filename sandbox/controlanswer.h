// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QJsonObject>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace satchel::sandbox {

/// What a call of the remote control answers: an object, or a sentence that says what was wrong.
using Answer = Result<QJsonObject>;

[[nodiscard]] Answer doneIf(const Done &result);
/// The answer to a request that does not say `expected`.
[[nodiscard]] Answer malformed(const char *expected);

/// The body as an object; empty if it is none.
[[nodiscard]] QJsonObject read(const httplib::Request &request);
/// Errors become 400 if they are the caller's fault, else 500.
void write(httplib::Response &response, const Answer &answer);

} // namespace satchel::sandbox
