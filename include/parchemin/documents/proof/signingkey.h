#pragma once

#include "parchemin/documents/proof/certificatefacts.h"
#include "parchemin/documents/proof/publickey.h"
#include "parchemin/documents/proof/secret.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

struct evp_pkey_st;

namespace parchemin::documents {

/// A private key on the curve P-256 that signs credentials and printed proofs. The library wipes it when it
/// goes.
class SigningKey
{
public:
    /// A new key from the system's randomness.
    [[nodiscard]] static Result<SigningKey> generate();
    /// From PEM that toEncryptedPkcs8() or another program wrote. NotKeyFile, WrongPassphrase,
    /// UnsupportedKey.
    [[nodiscard]] static Result<SigningKey> fromEncryptedPkcs8(const QByteArray &pem,
                                                               const Secret &passphrase);

    ~SigningKey();
    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    /// PEM "ENCRYPTED PRIVATE KEY" (PKCS#8, PBES2: PBKDF2 of 600 000 rounds of HMAC-SHA-256, AES-256-CBC).
    /// WeakPassphrase below minimumPassphraseLength.
    [[nodiscard]] Result<QByteArray> toEncryptedPkcs8(const Secret &passphrase) const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// ES256: r and s, 64 bytes (RFC 7518 3.4). LibraryFailure only.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const;

private:
    struct Freer
    {
        void operator()(evp_pkey_st *key) const;
    };
    using Handle = std::unique_ptr<evp_pkey_st, Freer>;

    SigningKey(Handle key, PublicKey publicKey);
    [[nodiscard]] static Result<SigningKey> of(Handle key);

    Handle m_key;
    PublicKey m_public;
};

/// A public key and the days on which it signed or may sign; rotation ends one and begins the next.
struct IssuingKey
{
    PublicKey key;
    QDate from;
    std::optional<QDate> to = {}; ///< the last day; absent while the key is in use

    [[nodiscard]] bool isValidOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const IssuingKey &, const IssuingKey &) = default;
};

/// The key that signs on a day: of several valid ones the one that began last; none when none is valid.
[[nodiscard]] std::optional<IssuingKey> issuingKeyOn(const std::vector<IssuingKey> &keys, QDate day);
/// The keys after a rotation: the one in use ends the day before `from`, the new one begins then.
/// InvalidInput when the new key is among them already, or begins no later than the one in use.
[[nodiscard]] Result<std::vector<IssuingKey>> rotated(std::vector<IssuingKey> keys, const PublicKey &next,
                                                      QDate from);
/// The public keys to hand out: {"keys":[…]}, each a JWK with its fingerprint and validity, in order of
/// beginning; with certificates, {"certificates":[…]} too, each by its name, fingerprint and validity.
[[nodiscard]] QByteArray exportedKeys(std::vector<IssuingKey> keys,
                                      const std::vector<CertificateFacts> &certificates = {});

} // namespace parchemin::documents
