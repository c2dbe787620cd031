// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/pagerequest.h"

#include "wallet/core/mutant.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>

namespace satchel::pagerequest {

namespace {

QByteArray authorization(const Credential &credential)
{
    return nameOf(credential.scheme) + ' ' + credential.token + ':' + credential.preimage.hex();
}

void setHeaders(QNetworkRequest &request, const QUrl &url, const std::optional<Credential> &credential)
{
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("User-Agent", "Satchel/0.1");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "*");
    if (!mutant::isOn("page-packed"))
        request.setRawHeader("Accept-Encoding", "identity"); // Qt unpacks, without a bound, what it asked for itself
    request.setRawHeader("Accept-Authenticate", "L402");
    if (credential)
        request.setRawHeader("Authorization", authorization(*credential));
}

void setHabits(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
}

QSslConfiguration tlsFor(const ContentPolicy &policy)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!policy.extraCaFile.isEmpty())
        tls.addCaCertificates(policy.extraCaFile);
    return tls;
}

QString fileNameOf(const QNetworkReply &reply)
{
    static const QRegularExpression pattern(QStringLiteral("filename=\"?([^\";]+)"));
    const QString disposition = QString::fromUtf8(reply.rawHeader("Content-Disposition").left(1'000));
    return pattern.match(disposition).captured(1).section(QLatin1Char('/'), -1).trimmed();
}

QString parameterOf(const QString &contentType, const QString &name)
{
    const QRegularExpression pattern(name + QStringLiteral("\\s*=\\s*\"?([^\";\\s]+)"),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(contentType).captured(1);
}

/// 201 and above are HTTP's own refusals; below are broken connections.
bool isBroken(const QNetworkReply &reply)
{
    const bool isRefusal = reply.error() >= QNetworkReply::ContentAccessDenied;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status == 0 || (reply.error() != QNetworkReply::NoError && (!isRefusal || status < 400));
}

} // namespace

QNetworkRequest make(const QUrl &url, const QHostAddress &address, const ContentPolicy &policy,
                     const std::optional<Credential> &credential)
{
    QUrl direct = url;
    direct.setHost(address.toString());
    QNetworkRequest request(direct);
    setHeaders(request, url, credential);
    setHabits(request);
    if (url.scheme() == QLatin1String("https")) {
        request.setSslConfiguration(tlsFor(policy));
        if (QHostAddress(url.host()).isNull())
            request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    }
    return request;
}

Result<Page> read(const QNetworkReply &reply, const QUrl &url, const QByteArray &body)
{
    if (isBroken(reply))
        return fail(ErrorCode::HostUnreachable, reply.errorString());
    const QString contentType = QString::fromLatin1(reply.rawHeader("Content-Type").left(200));
    Page page;
    page.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    page.contentType = contentType.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    page.charset = parameterOf(contentType, QStringLiteral("charset"));
    page.fileName = fileNameOf(reply);
    page.body = body;
    page.url = url;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            page.challenges.append(value);
    }
    return page;
}

bool isPage(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
}

QByteArray codingOf(const QNetworkReply &reply)
{
    return isPage(reply) ? reply.rawHeader("Content-Encoding") : QByteArray();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl target(const QNetworkReply &reply, const QUrl &url)
{
    return url.resolved(QUrl::fromEncoded(reply.rawHeader("Location")));
}

} // namespace satchel::pagerequest
