#pragma once

#include "parchemin/core/result.h"

#include <QString>

#include <optional>

namespace parchemin::documents {

/// Why a key cannot be made, read or used. An Error carries it as the code in `where`.
enum class KeyFault {
    NotKeyFile,       ///< not a PKCS#12 or PKCS#8 file, or a damaged one
    WrongPassphrase,  ///< or one is needed and none was given
    WeakPassphrase,   ///< too short to protect a key (see minimumPassphraseLength)
    OutdatedCipher,   ///< the file is encrypted in a way that is no longer accepted (RC2)
    NoKey,            ///< certificates only
    NoCertificate,    ///< a key, but no certificate that belongs to it
    UnsupportedKey,   ///< neither P-256 nor RSA of 2048 bits or more
    UnfitCertificate, ///< its key usage forbids to sign
    NotYetValid,      ///< the certificate begins later than the day of signing
    Expired,          ///< the certificate ended before the day of signing
    LibraryFailure,   ///< the cryptographic library refused for want of memory or randomness
};

/// Characters that the passphrase of a generated key has at least.
inline constexpr int minimumPassphraseLength = 12;

[[nodiscard]] QString codeName(KeyFault fault);
/// The fault that an Error of this layer carries, if it carries one.
[[nodiscard]] std::optional<KeyFault> keyFaultOf(const Error &error);
/// In French: what is wrong, then what to do.
[[nodiscard]] QString sentence(KeyFault fault);

} // namespace parchemin::documents
