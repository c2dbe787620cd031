// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/certificates.h"

#include "sandbox/certificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace satchel::liar {

namespace {

// An authority that signed one certificate, which ran out; both keys are worth nothing.
constexpr const char *expiredAuthority = "-----BEGIN CERTIFICATE-----\n"
                                         "MIIBlDCCATmgAwIBAgIUJaik4SNp1ezj+e4VuSQxLlI0dKMwCgYIKoZIzj0EAwIw\n"
                                         "HjEcMBoGA1UEAwwTTGlhciB0ZXN0IGF1dGhvcml0eTAgFw0yNjExMjUwODIxMjVa\n"
                                         "GA8yMDUxMDcxNzA4MjEyNVowHjEcMBoGA1UEAwwTTGlhciB0ZXN0IGF1dGhvcml0\n"
                                         "eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABIoeXDYcXTE3LwGth0OOgHBN5MXN\n"
                                         "v+Hhn3Ne1Cp2WRXdcN49CIkJMFXFFZOawMGGf+gvD4rU9lgMrVemIv6rPuWjUzBR\n"
                                         "MB0GA1UdDgQWBBRJX4wv/UQABTI2VzqEWCx740CoozAfBgNVHSMEGDAWgBRJX4wv\n"
                                         "/UQABTI2VzqEWCx740CoozAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kA\n"
                                         "MEYCIQDixnfnAaP9E9xk7hKLwg6ZKera3VMsBIOwjmECSk44pQIhAJhfdlwwVged\n"
                                         "Z1BPPxpgjK6rFit4WEInD33o/Dh8igIj\n"
                                         "-----END CERTIFICATE-----\n";
constexpr const char *expiredCertificate = "-----BEGIN CERTIFICATE-----\n"
                                           "MIIBlDCCATqgAwIBAgIBATAKBggqhkjOPQQDAjAeMRwwGgYDVQQDDBNMaWFyIHRl\n"
                                           "c3QgYXV0aG9yaXR5MB4XDTI0MDEwMTAwMDAwMFoXDTI1MDEwMTAwMDAwMFowFDES\n"
                                           "MBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQ2D+\n"
                                           "RVXEeOznYhRGW2TXPBqGWVu/oVfncmBnh8V7GrJuYy7o2hItginJVmaMaenEsJOj\n"
                                           "ldrOT1oQFdaoOeshB6NzMHEwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMBMG\n"
                                           "A1UdJQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBRFD+HmehXyJkeld8rIaGZWIXYw\n"
                                           "3TAfBgNVHSMEGDAWgBRJX4wv/UQABTI2VzqEWCx740CoozAKBggqhkjOPQQDAgNI\n"
                                           "ADBFAiATMl9IbNRQIdrXU98Q7x0cEXJjrmyzj3A9NfndNe5CIwIhAN87RjyJi+z7\n"
                                           "Qh1M/IUPgyqHipUy9I8JslhZLFBDSKU/\n"
                                           "-----END CERTIFICATE-----\n";
constexpr const char *expiredKey = "-----BEGIN EC PRIVATE KEY-----\n"
                                   "MHcCAQEEIDvcth5Bz2SP1GlN6OxPU/iIe2rbnyPqtYNiu5osaRoHoAoGCCqGSM49\n"
                                   "AwEHoUQDQgAEQ2D+RVXEeOznYhRGW2TXPBqGWVu/oVfncmBnh8V7GrJuYy7o2hIt\n"
                                   "ginJVmaMaenEsJOjldrOT1oQFdaoOeshBw==\n"
                                   "-----END EC PRIVATE KEY-----\n";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverTls(const QByteArray &certificate, const QByteArray &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    return tls;
}

QSslConfiguration serverTls(const sandbox::Identity &identity)
{
    return serverTls(bytesOf(identity.certificate), bytesOf(identity.key));
}

} // namespace

Certificates::Certificates(const QString &folder)
    : trusted(folder + QStringLiteral("/trusted.pem"))
    , expired(serverTls(expiredCertificate, expiredKey))
{
    const auto known = sandbox::identityIn(folder + QStringLiteral("/known"));
    const auto unknown = sandbox::identityIn(folder + QStringLiteral("/unknown"));
    good = serverTls(known.value_or(sandbox::Identity()));
    stranger = serverTls(unknown.value_or(sandbox::Identity()));
    QFile file(trusted);
    if (known && file.open(QIODevice::WriteOnly))
        file.write(bytesOf(known->authority) + expiredAuthority);
}

} // namespace satchel::liar
