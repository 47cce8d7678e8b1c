#include "documents/proof/openssl.h"

#include <array>
#include <openssl/obj_mac.h>
#include <openssl/objects.h>
#include <openssl/sha.h>

namespace parchemin::documents {

QByteArray signedBy(EVP_PKEY *key, const QByteArray &bytes)
{
    const DigestContext context(EVP_MD_CTX_new());
    const auto size = static_cast<size_t>(bytes.size());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytesOf(bytes), size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), bytesOf(signature), &length, bytesOf(bytes), size) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool isSignedBy(EVP_PKEY *key, const QByteArray &bytes, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                            bytesOf(bytes), static_cast<size_t>(bytes.size())) == 1;
}

bool isP256(const EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return false;
    std::array<char, 64> name{};
    size_t length = 0;
    return EVP_PKEY_get_group_name(key, name.data(), name.size(), &length) == 1 &&
           OBJ_txt2nid(name.data()) == NID_X9_62_prime256v1;
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(bytesOf(bytes), static_cast<size_t>(bytes.size()), bytesOf(hash));
    return hash;
}

} // namespace parchemin::documents
