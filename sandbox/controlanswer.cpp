// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/controlanswer.h"

#include <QJsonDocument>

#include <httplib.h>

namespace satchel::sandbox {

namespace {

constexpr const char *json = "application/json";

enum Status { BadRequest = 400, ServerError = 500 };

bool isCallersFault(ErrorCode code)
{
    return code == ErrorCode::InvalidInput || code == ErrorCode::AmountOutOfRange;
}

} // namespace

Answer doneIf(const Done &result)
{
    return result ? Answer(QJsonObject{{QStringLiteral("done"), true}}) : Answer(fail(result.error()));
}

Answer malformed(const char *expected)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("The request must say %1.").arg(QLatin1String(expected)));
}

void write(httplib::Response &response, const Answer &answer)
{
    if (!answer)
        response.status = isCallersFault(answer.error().code) ? BadRequest : ServerError;
    const QJsonObject body = answer ? *answer : QJsonObject{{QStringLiteral("error"), answer.error().detail}};
    response.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(), json);
}

QJsonObject read(const httplib::Request &request)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
}

} // namespace satchel::sandbox
