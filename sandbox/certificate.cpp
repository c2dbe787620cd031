// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/certificate.h"

#include <QDir>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace satchel::sandbox {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long validSeconds = 10L * 365 * 24 * 3600;
constexpr long clockSkewSeconds = 3600;

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setSerial(X509 *certificate)
{
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
}

Certificate unsignedCertificate(EVP_PKEY *key, const char *name)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -clockSkewSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validSeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_sign(certificate, issuerKey, EVP_sha256());
}

Certificate newAuthority(EVP_PKEY *key)
{
    Certificate certificate = unsignedCertificate(key, "Satchel sandbox test authority");
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash");
    sign(certificate.get(), certificate.get(), key);
    return certificate;
}

Certificate newServer(EVP_PKEY *key, X509 *authority, EVP_PKEY *authorityKey)
{
    Certificate certificate = unsignedCertificate(key, "localhost");
    addExtension(certificate.get(), authority, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    addExtension(certificate.get(), authority, NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), authority, NID_authority_key_identifier, "keyid");
    sign(certificate.get(), authority, authorityKey);
    return certificate;
}

template<typename Write>
bool writePem(const QString &path, Write write)
{
    BIO *file = BIO_new_file(path.toLocal8Bit().constData(), "w");
    const bool isWritten = file && write(file) == 1;
    BIO_free(file);
    return isWritten;
}

bool writeAll(const Identity &files)
{
    const Key authorityKey = newKey();
    const Key key = newKey();
    const Certificate authority = newAuthority(authorityKey.get());
    const Certificate server = newServer(key.get(), authority.get(), authorityKey.get());
    return writePem(files.authority, [&](BIO *out) { return PEM_write_bio_X509(out, authority.get()); })
        && writePem(files.key,
                    [&](BIO *out) {
                        return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                    })
        && writePem(files.certificate, [&](BIO *out) { return PEM_write_bio_X509(out, server.get()); });
}

} // namespace

Result<Identity> identityIn(const QString &folder)
{
    const Identity files{folder + QStringLiteral("/ca.pem"), folder + QStringLiteral("/shop.pem"),
                         folder + QStringLiteral("/shop.key")};
    if (QFile::exists(files.certificate))
        return files;
    if (!QDir().mkpath(folder) || !writeAll(files))
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox cannot make its test certificate."));
    return files;
}

} // namespace satchel::sandbox
